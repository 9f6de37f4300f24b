import { parseRange } from '../../../src/core';

/** The name of a sheet as Excel spells it in references: with quotes only where it needs them. */
export function sheetText(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRange(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
