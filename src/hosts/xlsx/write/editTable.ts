import { formatRange, parseRange, type Range, type TableSnapshot } from '../../../core';
import { TextEdits } from '../xml/textEdits';
import { withAttribute } from '../xml/tagText';
import { decodeXString, encodeColumnName } from '../xml/xString';
import { encodeXmlAttribute } from '../xml/xmlText';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';

/** A table part's text with the range and column names given; columns that keep their name keep their bytes. */
export function editTable(source: string, table: TableSnapshot): string {
  const edits = new TextEdits(source);
  const root = parseXml(source);
  setReference(edits, source, root, table.range);
  const filter = childNamed(root, 'autoFilter');
  const rows = { ...table.range, bottom: table.range.bottom - (table.hasTotalsRow ? 1 : 0) };
  if (filter) {
    setReference(edits, source, filter, rows);
    for (const column of childrenNamed(filter, 'filterColumn')) {
      if (Number(column.attributes.colId) >= table.columns.length) edits.replace(column.start, column.end, '');
    }
  }
  for (const sort of [...childrenNamed(root, 'sortState'), ...childrenNamed(filter, 'sortState')]) {
    if (!sort.children.every((condition) => isWithin(condition, table.range))) edits.replace(sort.start, sort.end, '');
  }
  const list = childNamed(root, 'tableColumns');
  if (list) editColumns(edits, source, list, table.columns);
  return edits.apply();
}

function setReference(edits: TextEdits, source: string, element: XmlElement, range: Range): void {
  const reference = formatRange(range);
  if (element.attributes.ref === reference) return;
  edits.replace(element.start, element.openEnd, withAttribute(tagOf(source, element), 'ref', reference));
}

function isWithin(condition: XmlElement, range: Range): boolean {
  const sorted = parseRange(condition.attributes.ref ?? '');
  return !sorted || sorted.right <= range.right;
}

function editColumns(edits: TextEdits, source: string, list: XmlElement, names: readonly string[]): void {
  const present = childrenNamed(list, 'tableColumn');
  const presentNames = present.map(({ attributes }) => decodeXString(attributes.name ?? ''));
  if (names.length === presentNames.length && names.every((name, index) => name === presentNames[index])) return;
  const nextId = 1 + Math.max(0, ...present.map(({ attributes }) => Number(attributes.id) || 0));
  const used = new Set<number>();
  let added = 0;
  const columns = names.map((name, index) => {
    const same = presentNames.findIndex((present, at) => present === name && !used.has(at));
    used.add(same);
    if (same >= 0) return source.slice(present[same]!.start, present[same]!.end);
    const renamed = present[index];
    if (renamed && !names.includes(presentNames[index]!)) {
      const tag = withAttribute(tagOf(source, renamed), 'name', encodeColumnName(name));
      return tag + source.slice(renamed.openEnd, renamed.end);
    }
    const attributes = `id="${nextId + added++}" name="${encodeXmlAttribute(encodeColumnName(name))}"`;
    return `<${list.prefix}tableColumn ${attributes}/>`;
  });
  const tag = withAttribute(tagOf(source, list), 'count', String(names.length));
  edits.replace(list.start, list.end, `${tag}${columns.join('')}</${list.prefix}tableColumns>`);
}

function tagOf(source: string, element: XmlElement): string {
  return source.slice(element.start, element.openEnd);
}
