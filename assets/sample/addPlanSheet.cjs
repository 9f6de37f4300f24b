const { HEADERS, PERIOD, PILLARS, TITLE } = require('./plan.cjs');
const { readValue } = require('./readRows.cjs');
const { fittingHeight, layOutPage, styleBody, styleHeader, styleHeading, styleTitle } = require('./sheetStyle.cjs');

const WIDTHS = [64, 26, 36, 34, 16];

/** Title and period, then for each pillar a merged heading, the header again, and its actions. */
function addPlanSheet(workbook) {
  const sheet = workbook.addWorksheet('Action plan', {
    views: [{ state: 'frozen', ySplit: 2, topLeftCell: 'A3', activeCell: 'A4' }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  addMergedRow(sheet, 1, TITLE, (cell) => styleTitle(cell, 16), 24);
  addMergedRow(sheet, 2, PERIOD, (cell) => styleTitle(cell, 11), 18);

  let row = 4;
  for (const { heading, actions } of PILLARS) {
    addMergedRow(sheet, row++, heading, styleHeading, 21);
    addRow(sheet, row++, HEADERS, styleHeader);
    for (const action of actions) addRow(sheet, row++, action.map(readValue), styleBody);
    row++;
  }
  layOutPage(sheet, '1:2');
}

function addMergedRow(sheet, row, text, style, height) {
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  style(cell);
  sheet.getRow(row).height = height;
}

function addRow(sheet, row, values, style) {
  values.forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    style(cell, value instanceof Date ? 'd mmmm yyyy' : undefined);
  });
  sheet.getRow(row).height = fittingHeight(values, WIDTHS);
}

module.exports = { addPlanSheet };
