const { readValue } = require('../readRows.cjs');
const { fittingHeight, layOutPage, styleBody, styleHeader, styleTitle } = require('../sheetStyle.cjs');

const HEADER_ROW = 3;

/**
 * Adds a sheet with a title and a plain range under one header row.
 *
 * @param workbook the ExcelJS workbook
 * @param list `name` of the sheet, its `title`, and `columns` ({ header, width, format }) over `rows`; a cell is a number,
 *   a text, or null, and a text like `2025-06-30` is a date
 */
function addListSheet(workbook, { name, title, columns, rows }) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: HEADER_ROW }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.getCell('A1').value = title;
  styleTitle(sheet.getCell('A1'), 14);
  sheet.getRow(1).height = 22;
  layOutPage(sheet, `${HEADER_ROW}:${HEADER_ROW}`);
  columns.forEach(({ header }, column) => {
    const cell = sheet.getCell(HEADER_ROW, column + 1);
    cell.value = header;
    styleHeader(cell);
  });
  sheet.getRow(HEADER_ROW).height = 32;
  rows.forEach((cells, index) => {
    const row = HEADER_ROW + 1 + index;
    const values = cells.map(readValue);
    columns.forEach(({ format }, column) => {
      const cell = sheet.getCell(row, column + 1);
      cell.value = values[column] ?? null;
      styleBody(cell, format);
    });
    sheet.getRow(row).height = fittingHeight(
      values,
      columns.map(({ width }) => width),
    );
  });
}

module.exports = { addListSheet };
