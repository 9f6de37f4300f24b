import type { ValidityRule } from '../rule';

/** Every sheet has a number of its own from 1 to 65534, and a part of its own. */
export const sheetIdsAreUnique: ValidityRule = function* (book) {
  const numbers = new Set<number>();
  const parts = new Set<string>();
  for (const { name, sheetId, relationshipId, path } of book.sheets) {
    if (!Number.isInteger(sheetId) || sheetId < 1 || sheetId > 65534) yield [book.path, `${name} has no sheetId`];
    if (numbers.has(sheetId)) yield [book.path, `the sheetId ${sheetId} stands twice`];
    if (relationshipId === '') yield [book.path, `${name} names no part`];
    if (parts.has(path)) yield [book.path, `two sheets name the part ${path}`];
    numbers.add(sheetId);
    parts.add(path);
  }
};
