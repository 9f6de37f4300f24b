import type { DateSystem, DefinedName, SheetSnapshot } from '../../../core';
import { HostError } from '../../hostError';
import { DamagedError } from '../damagedError';
import { pathOfKind, readRelationships, type Relationship } from '../package/relationships';
import type { Parts } from '../package/xlsxPackage';
import { decodeXString } from '../xml/xString';
import { childNamed, childrenNamed, isTrue, parseXml, textOf, type XmlElement } from '../xml/xmlTree';

/** The workbook part and what it leads to. */
export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly dateSystem: DateSystem;
  /** Worksheets in the order of their tabs; chart and dialog sheets left out. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly path: string;
}

/**
 * @throws HostError not-a-workbook when the package is something else, such as a Word document.
 * @throws DamagedError when a sheet's part is not given.
 */
export function readWorkbookPart(parts: Parts, file: string): WorkbookPart {
  const path = pathOfKind(readRelationships(parts, ''), 'officeDocument');
  if (path === null || !/\.xml$/i.test(path)) throw new HostError('not-a-workbook', file);
  const source = parts.text(path);
  const root = parseXml(source);
  if (root.name !== 'workbook') throw new HostError('not-a-workbook', file);
  const relationships = readRelationships(parts, path);
  const elements = childrenNamed(childNamed(root, 'sheets'), 'sheet');
  const allNames = elements.map(({ attributes }) => decodeXString(attributes.name ?? ''));
  return {
    path,
    relationships,
    dateSystem: isTrue(childNamed(root, 'workbookPr')?.attributes.date1904) ? 1904 : 1900,
    sheets: elements.flatMap((element, index) => sheetOf(element, allNames[index]!, relationships) ?? []),
    names: childrenNamed(childNamed(root, 'definedNames'), 'definedName').map((element) =>
      nameOf(element, source, allNames),
    ),
  };
}

function sheetOf(element: XmlElement, name: string, relationships: readonly Relationship[]): SheetPart | null {
  const id = relationshipId(element);
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (!relationship?.path) throw new DamagedError(`The sheet ${name} has no part.`);
  if (relationship.kind !== 'worksheet') return null;
  const { state } = element.attributes;
  return {
    name,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    path: relationship.path,
  };
}

function nameOf(element: XmlElement, source: string, sheets: readonly string[]): DefinedName {
  const { attributes } = element;
  const { localSheetId } = attributes;
  return {
    name: attributes.name ?? '',
    reference: textOf(element, source).trim().replace(/^=/, ''),
    scope: localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? ''),
    isHidden: isTrue(attributes.hidden),
  };
}

/** The `r:id` of an element, whatever prefix the file gives relationships. */
export function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}
