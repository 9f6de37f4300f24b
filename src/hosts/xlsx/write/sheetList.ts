import { goesWithSheet, type AddWorksheet } from '../../../core';
import { relationshipAttribute } from '../xml/relationshipAttribute';
import { withAppended, withoutElement, withReplaced } from '../xml/tagText';
import { encodeXmlAttribute } from '../xml/xmlText';
import { decodeXString, encodeXString } from '../xml/xString';
import { childNamed, childrenNamed, parseXml, textOf, type XmlElement } from '../xml/xmlTree';
import { withoutNames } from './editNames';
import { withPlacesMoved } from './sheetPlaces';

/** Sheet ids are up to this. */
const LARGEST_ID = 65534;

/** The `sheet` elements of a workbook part, chart sheets among them, in the order of their tabs. */
export function listedSheets(root: XmlElement): XmlElement[] {
  return childrenNamed(childNamed(root, 'sheets'), 'sheet');
}

/** Where a sheet stands among all sheets, counted from 0: what `localSheetId` means; -1 when there is none. */
export function sheetPlace(root: XmlElement, name: string): number {
  return listedSheets(root).findIndex(({ attributes }) => {
    return decodeXString(attributes.name ?? '').toLowerCase() === name.toLowerCase();
  });
}

/**
 * The workbook part's text with a sheet put in. Names that belong to sheets and the tabs in view are known by the places
 * of their sheets: they move on with them.
 */
export function withSheet(
  source: string,
  { sheet, after, visibility }: AddWorksheet,
  relationships: string,
  relationshipId: string,
): string {
  const root = parseXml(source);
  const sheets = listedSheets(root);
  const place = after === null ? sheets.length : sheetPlace(root, after) + 1;
  const ids = new Set(sheets.map(({ attributes }) => Number(attributes.sheetId)));
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const link = relationshipAttribute(root, relationships, relationshipId);
  const attributes = `name="${encodeXmlAttribute(encodeXString(sheet))}" sheetId="${freeId(ids)}"${state}${link}`;
  const xml = `<${root.prefix}sheet ${attributes}/>`;
  const before = sheets[place];
  const list = childNamed(root, 'sheets')!;
  const added = before
    ? source.slice(0, before.start) + xml + source.slice(before.start)
    : withReplaced(source, list, withAppended(source, list, xml));
  return withPlacesMoved(added, (at) => (at >= place ? at + 1 : at));
}

/** The workbook part's text without a sheet and without the names that go with it. */
export function withoutSheet(source: string, name: string): string {
  const root = parseXml(source);
  const place = sheetPlace(root, name);
  const element = listedSheets(root)[place]!;
  const names = childrenNamed(childNamed(root, 'definedNames'), 'definedName').filter((defined) => {
    const { localSheetId } = defined.attributes;
    if (localSheetId !== undefined && Number(localSheetId) === place) return true;
    return goesWithSheet({ name: '', reference: textOf(defined, source), scope: null, isHidden: false }, name);
  });
  const bare = withoutElement(withoutNames(source, root, names), element);
  return withPlacesMoved(bare, (at) => (at === place ? null : at > place ? at - 1 : at));
}

function freeId(taken: ReadonlySet<number>): number {
  const next = Math.max(0, ...taken) + 1;
  if (next <= LARGEST_ID) return next;
  let id = 1;
  while (taken.has(id)) id++;
  return id;
}
