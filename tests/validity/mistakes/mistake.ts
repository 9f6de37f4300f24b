import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Complaint } from '../../support/validity/validatePackage';

/** The parts of a file by path, as a mistake changes them. */
export type Parts = Record<string, Uint8Array>;

/** A slip in a workbook file, and the one rule that is to catch it. */
export type Mistake = readonly [rule: Complaint['rule'], what: string, make: (parts: Parts) => void];

export const WORKBOOK = 'xl/workbook.xml';
export const PLAN = 'xl/worksheets/sheet1.xml';
export const LIST = 'xl/worksheets/sheet2.xml';
export const CHOICES = 'xl/worksheets/sheet3.xml';
export const TYPES = '[Content_Types].xml';

/** Replaces the first occurrence in a part; `$&` in the new text is what was found. */
export function swap(path: string, from: string | RegExp, to: string): (parts: Parts) => void {
  return (parts) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const changed = text.replace(from, to);
    if (changed === text) throw new RangeError(`${path} holds no ${String(from)}.`);
    parts[path] = strToU8(changed);
  };
}

/** Leaves a part out. */
export function without(path: string): (parts: Parts) => void {
  return (parts) => void Reflect.deleteProperty(parts, path);
}

export function withMistake(bytes: Uint8Array, make: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(bytes);
  make(parts);
  return zipSync(parts, { mtime: new Date(2024, 6, 1) });
}
