const { readValue } = require('./readRows.cjs');
const { fittingHeight, layOutPage, styleBody, styleHeader, styleTitle, styleTotal } = require('./sheetStyle.cjs');
const { FIRST_YEAR, HEADERS, SECOND_YEAR } = require('./workshops.cjs');

const WIDTHS = [6, 44, 15, 15, 22, 11, 13, 28, 13, 18, 12, 12, 9, 9, 9, 9, 14, 52, 12, 9, 12, 12, 11, 12];
const HEADER_ROW = 3;
const TOTALLED = ['Participants', 'Women', 'Men', 'On-site', 'Online'];
const FORMATS = { 'Start date': 'd mmm yyyy', 'End date': 'd mmm yyyy', Evaluation: '0.0' };

/** One sheet a fiscal year: the first a plain range with a total row, the second an Excel table. */
function addWorkshopSheets(workbook) {
  const first = addSheet(workbook, 'Workshops 2024-25', 'Workshops held from July 2024 to June 2025');
  addRange(first, FIRST_YEAR.map(readCells));
  const second = addSheet(workbook, 'Workshops 2025-26', 'Workshops from July 2025 to June 2026');
  addTable(second, SECOND_YEAR.map(readCells));
}

const readCells = (cells) => cells.map(readValue);

function addSheet(workbook, name, title) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW, topLeftCell: 'C4', activeCell: 'C4' }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.getCell('A1').value = title;
  styleTitle(sheet.getCell('A1'), 14);
  sheet.getRow(1).height = 22;
  layOutPage(sheet, `${HEADER_ROW}:${HEADER_ROW}`);
  return sheet;
}

function addRange(sheet, rows) {
  [HEADERS, ...rows].forEach((values, index) => {
    values.forEach((value, column) => {
      sheet.getCell(HEADER_ROW + index, column + 1).value = value;
    });
  });
  styleRows(sheet, rows);
  addTotalRow(sheet, rows);
}

function addTable(sheet, rows) {
  sheet.addTable({
    name: 'WorkshopLog',
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: HEADERS.map((name) => ({ name, filterButton: true })),
    rows,
  });
  styleRows(sheet, rows);
}

function styleRows(sheet, rows) {
  HEADERS.forEach((_, column) => styleHeader(sheet.getCell(HEADER_ROW, column + 1)));
  sheet.getRow(HEADER_ROW).height = 32;
  rows.forEach((values, index) => {
    const row = HEADER_ROW + 1 + index;
    HEADERS.forEach((header, column) => styleBody(sheet.getCell(row, column + 1), FORMATS[header]));
    sheet.getRow(row).height = fittingHeight(values, WIDTHS);
  });
}

/** The total row: formulas with the values they give, so that a reader that does not calculate sees them too. */
function addTotalRow(sheet, rows) {
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + rows.length;
  sheet.getCell(last + 1, 2).value = 'Total';
  HEADERS.forEach((header, column) => {
    const cell = sheet.getCell(last + 1, column + 1);
    styleTotal(cell);
    if (!TOTALLED.includes(header)) return;
    const letter = sheet.getColumn(column + 1).letter;
    const result = rows.reduce((sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);
    cell.value = { formula: `SUM(${letter}${first}:${letter}${last})`, result };
  });
}

module.exports = { addWorkshopSheets };
