import { formatRange, type AddTable, type TableSnapshot } from '../../../../core';
import { addPart } from '../../package/addPart';
import { relationshipBase } from '../../package/relationshipBase';
import { readRelationships } from '../../package/relationships';
import { relationshipAttribute } from '../../xml/relationshipAttribute';
import { withAppended, withAttribute, withReplaced } from '../../xml/tagText';
import { encodeXmlAttribute } from '../../xml/xmlText';
import { encodeColumnName } from '../../xml/xString';
import { childNamed, childrenNamed, parseXml } from '../../xml/xmlTree';
import type { PatchRun } from '../patchRun';
import { mainNamespace } from '../emptyWorksheet';
import { withOnlyChild } from '../worksheetOrder';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Adds the part of a table, has the sheet list it and writes its headers. */
export function addTable(run: PatchRun, operation: AddTable): void {
  const { draft } = run;
  const sheet = run.sheet(operation.sheet);
  const base = relationshipBase(draft);
  const { id } = addPart(draft, sheet.path, {
    kind: 'table',
    path: 'xl/tables/table#.xml',
    contentType: CONTENT_TYPE,
    text: tableXml(operation, freeTableId(run), mainNamespace(base)),
  });
  sheet.shell = withTablePart(sheet.shell, base, id);
  const { table: name, range, columns } = operation;
  const table: TableSnapshot = { name, range, hasHeaderRow: true, hasTotalsRow: false, columns };
  sheet.tables.push(table);
  sheet.edits.addTable(table);
}

function tableXml({ table, range, columns, style }: AddTable, id: number, namespace: string): string {
  const name = encodeXmlAttribute(table);
  const reference = formatRange(range);
  const list = columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${encodeXmlAttribute(encodeColumnName(column))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${list.length}">${list.join('')}</tableColumns>` +
    `<tableStyleInfo name="${encodeXmlAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1"` +
    ' showColumnStripes="0"/></table>'
  );
}

/** Ids of tables are unique in the workbook. */
function freeTableId(run: PatchRun): number {
  const links = run.allSheets().flatMap(({ path }) => readRelationships(run.draft, path));
  const ids = links.flatMap(({ kind, path }) =>
    kind === 'table' && path !== null ? tableId(run.draft.text(path)) : [],
  );
  return Math.max(0, ...ids) + 1;
}

function tableId(text: string): number {
  return Number(parseXml(text).attributes.id) || 0;
}

function withTablePart(shell: string, base: string, id: string): string {
  const root = parseXml(shell);
  const p = root.prefix;
  const xml = `<${p}tablePart${relationshipAttribute(root, base, id)}/>`;
  const list = childNamed(root, 'tableParts');
  if (!list) return withOnlyChild(shell, 'tableParts', `<${p}tableParts count="1">${xml}</${p}tableParts>`);
  const appended = withReplaced(shell, list, withAppended(shell, list, xml));
  const count = String(childrenNamed(list, 'tablePart').length + 1);
  const end = appended.indexOf('>', list.start) + 1;
  return (
    appended.slice(0, list.start) + withAttribute(appended.slice(list.start, end), 'count', count) + appended.slice(end)
  );
}
