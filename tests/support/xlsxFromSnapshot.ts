import { strToU8, zipSync } from 'fflate';
import {
  formatCell,
  formatRange,
  lastUsedRow,
  readCell,
  type Cell,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../src/core';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DATE_STYLE = 1;

/** The bytes of a plain .xlsx file that holds a snapshot, as tests need it: no looks but a format for dates. */
export function xlsxFromSnapshot(workbook: WorkbookSnapshot): Uint8Array {
  return zipParts(partsFromSnapshot(workbook));
}

/** Zips parts, given as text by path, in their order. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(2000, 0, 1) });
}

/** The parts of {@link xlsxFromSnapshot} as text, for tests that change them. */
export function partsFromSnapshot(workbook: WorkbookSnapshot): Record<string, string> {
  const parts: Record<string, string> = {};
  const texts: string[] = [];
  const overrides = ['/xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`, '/xl/styles.xml', `${SHEET_ML}.styles+xml`];
  const links: [kind: string, target: string][] = [];
  let tableCount = 0;
  workbook.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const first = tableCount + 1;
    tableCount += sheet.tables.length;
    parts[path] = sheetXml(workbook, sheet, texts);
    links.push(['worksheet', `worksheets/sheet${index + 1}.xml`]);
    overrides.push(`/${path}`, `${SHEET_ML}.worksheet+xml`);
    if (sheet.tables.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(
      sheet.tables.map((_, number) => ['table', `../tables/table${first + number}.xml`]),
    );
    sheet.tables.forEach((table, number) => {
      parts[`xl/tables/table${first + number}.xml`] = tableXml(table, first + number);
      overrides.push(`/xl/tables/table${first + number}.xml`, `${SHEET_ML}.table+xml`);
    });
  });
  links.push(['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']);
  overrides.push('/xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`);
  parts['xl/styles.xml'] = stylesXml();
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${items.join('')}</sst>`;
  if (workbook.state !== null) {
    parts['customXml/item1.xml'] = workbook.state;
    links.push(['customXml', '../customXml/item1.xml']);
  }
  return {
    '[Content_Types].xml': contentTypesXml(overrides),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationshipsXml(links),
    ...parts,
  };
}

function workbookXml(workbook: WorkbookSnapshot): string {
  const sheets = workbook.sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${escapeText(name)}" sheetId="${index + 1}" state="${visibility}" r:id="rId${index + 1}"/>`,
  );
  const names = workbook.names.map(({ name, reference, scope, isHidden }) => {
    const local = workbook.sheets.findIndex((sheet) => sheet.name === scope);
    const attributes = `${local < 0 ? '' : ` localSheetId="${local}"`}${isHidden ? ' hidden="1"' : ''}`;
    return `<definedName name="${escapeText(name)}"${attributes}>${escapeText(reference)}</definedName>`;
  });
  const is1904 = workbook.dateSystem === 1904 ? ' date1904="1"' : '';
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr${is1904}/><sheets>${sheets.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

function sheetXml(workbook: WorkbookSnapshot, sheet: SheetSnapshot, texts: string[]): string {
  const rows: string[] = [];
  for (let row = 1; row <= lastUsedRow(sheet); row++) {
    const cells = sheet.columns.map((_, index) =>
      cellXml(formatCell(row, index + 1), readCell(workbook, sheet, row, index + 1), texts),
    );
    if (cells.some((cell) => cell !== '')) rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const tables = sheet.tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${TYPES}"><sheetData>${rows.join('')}</sheetData>` +
    `${sheet.isProtected ? '<sheetProtection sheet="1" objects="1"/>' : ''}` +
    `${tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join('')}</tableParts>` : ''}</worksheet>`
  );
}

function cellXml(reference: string, cell: Cell, texts: string[]): string {
  if (cell.kind === 'blank') return '';
  const formula = cell.formula === undefined ? '' : `<f>${escapeText(cell.formula.slice(1))}</f>`;
  const wrap = (attributes: string, inner: string) => `<c r="${reference}"${attributes}>${formula}${inner}</c>`;
  switch (cell.kind) {
    case 'uncalculated':
      return wrap('', '');
    case 'boolean':
      return wrap(' t="b"', `<v>${cell.value ? 1 : 0}</v>`);
    case 'error':
      return wrap(' t="e"', `<v>${escapeText(cell.value)}</v>`);
    case 'text':
      if (formula) return wrap(' t="str"', `<v>${escapeText(cell.value)}</v>`);
      return wrap(' t="s"', `<v>${texts.push(cell.value) - 1}</v>`);
    default:
      return wrap(cell.kind === 'date' ? ` s="${DATE_STYLE}"` : '', `<v>${cell.value}</v>`);
  }
}

function tableXml({ name, range, columns, hasHeaderRow, hasTotalsRow }: TableSnapshot, id: number): string {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${columnName(column)}"/>`);
  const header = hasHeaderRow ? '' : ' headerRowCount="0"';
  const filtered = { ...range, bottom: range.bottom - (hasTotalsRow ? 1 : 0) };
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${formatRange(range)}"${header}` +
    `${hasTotalsRow ? ' totalsRowCount="1"' : ''}>` +
    `${hasHeaderRow ? `<autoFilter ref="${formatRange(filtered)}"/>` : ''}` +
    `<tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`
  );
}

function stylesXml(): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'
  );
}

function relationshipsXml(links: readonly (readonly [kind: string, target: string])[]): string {
  const list = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypesXml(overrides: readonly string[]): string {
  const list: string[] = [];
  for (let at = 0; at < overrides.length; at += 2) {
    list.push(`<Override PartName="${overrides[at]}" ContentType="${overrides[at + 1]}"/>`);
  }
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`
  );
}

function columnName(text: string): string {
  return escapeText(text).replaceAll('\n', '_x000a_');
}

function escapeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
