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

/** A file made from a snapshot (a small one when none is given) with some parts changed, added or, by null, left out. */
export function xlsxWith(
  changes: Readonly<Record<string, string | null | ((text: string) => string)>>,
  snapshot: WorkbookSnapshot = snapshotFrom({
    Plan: [
      ['Action', 'Target'],
      ['Train', 5],
    ],
  }),
): Uint8Array {
  const parts: Record<string, string> = partsFromSnapshot(snapshot);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete parts[path];
    else parts[path] = typeof change === 'string' ? change : change(parts[path]!);
  }
  return zipParts(parts);
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A file whose one sheet has the given XML inside `<worksheet>`. */
export function xlsxWithSheet(inner: string, extra: Parameters<typeof xlsxWith>[0] = {}): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return xlsxWith({ [SHEET]: `<worksheet xmlns="${namespace}">${inner}</worksheet>`, ...extra });
}
