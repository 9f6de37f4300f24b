import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../src/core';
import { readZip } from '../../src/hosts/xlsx/zip/readZip';
import { partsFromSnapshot, zipParts } from './xlsxFromSnapshot';
import { snapshotFrom } from './snapshotFrom';

/** The text of one part of a workbook file. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new RangeError(`There is no part ${path}.`);
  return strFromU8(part);
}

/** The paths of all parts, in the order of the file. */
export function partPaths(bytes: Uint8Array): string[] {
  return readZip(bytes).map(({ name }) => name);
}

/** The paths of the parts that two files do not hold as the same packed bytes, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array) =>
    new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(entry.packed).toString('base64')]));
  const [old, now] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

/** New texts of parts by path, or what becomes of the text; null leaves a part out. */
export type PartChanges = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** A file made from a snapshot (a small one when none is given) with some parts changed, added or, by null, left out. */
export function xlsxWith(
  changes: PartChanges,
  snapshot: WorkbookSnapshot = snapshotFrom({
    Plan: [
      ['Action', 'Target'],
      ['Train', 5],
    ],
  }),
): Uint8Array {
  const parts = new Map(Object.entries(partsFromSnapshot(snapshot)));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) parts.delete(path);
    else parts.set(path, typeof change === 'string' ? change : change(parts.get(path)!));
  }
  return zipParts(Object.fromEntries(parts));
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A file whose one sheet has the given XML inside `<worksheet>`. */
export function xlsxWithSheet(inner: string, extra: PartChanges = {}): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return xlsxWith({ [SHEET]: `<worksheet xmlns="${namespace}">${inner}</worksheet>`, ...extra });
}
