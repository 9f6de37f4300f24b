import type { FileContents } from '../../../core';
import { readRelationships, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { childrenNamed, parseXml } from '../xml/xmlTree';
import { findState } from './findState';
import { listDocumentProperties } from './listDocumentProperties';
import type { WorkbookPart } from './workbookPart';

/**
 * What a workbook file holds beside its sheets, for those who are about to share it.
 * @throws DamagedError when a part that tells of it is unreadable.
 */
export function listFileContents(file: XlsxPackage, { relationships }: WorkbookPart): FileContents {
  const paths = (kind: string) =>
    relationships.flatMap((one) => (one.kind === kind && one.path !== null ? [one.path] : []));
  const isThere = (path: string) => file.has(path);
  const countIn = (folder: string) => file.entries.filter(({ name }) => isFileIn(name, folder)).length;
  const countElements = (kind: string, name: string) =>
    paths(kind)
      .filter(isThere)
      .reduce((sum, path) => sum + childrenNamed(parseXml(file.text(path)), name).length, 0);
  return {
    properties: listDocumentProperties(file),
    otherWorkbooks: addressesOf(paths('externalLink').flatMap((path) => readRelationships(file, path))),
    dataConnections: countElements('connections', 'connection'),
    hasMacros: paths('vbaProject').length > 0,
    pivotCopies: paths('pivotCacheDefinition').filter((path) => hasRecords(file, path)).length,
    embeddedFiles: countIn('xl/embeddings/'),
    foreignParts: foreignParts(file, relationships).length,
    people: countElements('person', 'person'),
    printerSettings: countIn('xl/printersettings/'),
    // The snapshot tells of these, and all cells were read.
    ...{ pivotTables: null, hiddenCells: null, conversations: null, cellsNotRead: [] },
  };
}

/** Folders stand among the entries of some files. */
function isFileIn(name: string, folder: string): boolean {
  return name.toLowerCase().startsWith(folder) && !name.endsWith('/');
}

/** Once each, without the mark of a local file. */
function addressesOf(relationships: readonly Relationship[]): string[] {
  const targets = relationships.flatMap(({ path, target }) => (path === null ? [readable(target)] : []));
  return [...new Set(targets)];
}

function readable(target: string): string {
  try {
    return decodeURIComponent(target.replace(/^file:\/{2,3}/i, ''));
  } catch {
    return target; // a per cent sign that stands for itself
  }
}

function hasRecords(file: XlsxPackage, path: string): boolean {
  return readRelationships(file, path).some(({ kind }) => kind === 'pivotCacheRecords');
}

/** Custom XML of others than the product. */
function foreignParts(file: XlsxPackage, relationships: readonly Relationship[]): readonly Relationship[] {
  const own = findState(file, relationships)?.path;
  return relationships.filter(({ kind, path }) => kind === 'customXml' && path !== null && path !== own);
}
