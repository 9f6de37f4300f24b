/** A text and what replaces a part of it, with the words around that part. */
export interface ChangedPart {
  readonly before: string;
  readonly old: string;
  readonly new: string;
  readonly after: string;
}

/** As much is shown of what stays, on each side. */
const CONTEXT = 30;

/** The words that differ between two texts, and a little of what stays around them. */
export function changedPart(from: string, to: string): ChangedPart {
  const start = wordStart(from, commonStart(from, to));
  const end = wordEnd(from, from.length - commonEnd(from.slice(start), to.slice(start)));
  const kept = from.length - end;
  return {
    before: start > CONTEXT ? `…${from.slice(start - CONTEXT, start)}` : from.slice(0, start),
    old: from.slice(start, end),
    new: to.slice(start, to.length - kept),
    after: kept > CONTEXT ? `${from.slice(end, end + CONTEXT)}…` : from.slice(end),
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function wordStart(text: string, at: number): number {
  return at - /[\p{L}\p{N}'-]*$/u.exec(text.slice(0, at))![0].length;
}

function wordEnd(text: string, at: number): number {
  return at + /^[\p{L}\p{N}'-]*/u.exec(text.slice(at))![0].length;
}
