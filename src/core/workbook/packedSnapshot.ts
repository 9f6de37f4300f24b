import type { WorkbookSnapshot } from './snapshot';

/**
 * A snapshot for the way to another thread. Its texts travel as one: 100,000 short ones would hold both threads up for
 * as long as reading them anew.
 */
export interface PackedSnapshot extends Omit<WorkbookSnapshot, 'strings'> {
  readonly text: string;
  /** Where each string of the dictionary ends in the text. */
  readonly ends: Uint32Array;
}

export function packSnapshot({ strings, ...snapshot }: WorkbookSnapshot): PackedSnapshot {
  const ends = new Uint32Array(strings.length);
  let end = 0;
  for (let id = 0; id < strings.length; id++) ends[id] = end += strings[id]!.length;
  return { ...snapshot, text: strings.join(''), ends };
}

export function unpackSnapshot({ text, ends, ...snapshot }: PackedSnapshot): WorkbookSnapshot {
  const strings: string[] = [];
  let start = 0;
  for (const end of ends) {
    strings.push(text.slice(start, end));
    start = end;
  }
  return { ...snapshot, strings };
}
