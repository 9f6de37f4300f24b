import { fieldText } from './copy';

const words: Readonly<Record<string, string>> = fieldText;

/** A column's standard name as people say it: `headsOfDelegation` is "heads of delegation". */
export function fieldWords(field: string): string {
  return words[field] ?? field;
}
