const { styleTitle } = require('./sheetStyle.cjs');

const LINES = [
  'The office fills in the two workshop sheets within a week of the last day.',
  'Figures come from the attendance sheets; where a name is hard to read, ask the host.',
  'Postponed events stay in the list until a new time is agreed, so that nothing is forgotten.',
  'Colours are for reading only. Please do not sort part of a table.',
  'A copy goes to the Vice Chair secretariat two weeks before the yearly meeting.',
];

/** Ordinary office text: a sheet without a role, to be left alone. */
function addNotesSheet(workbook) {
  const sheet = workbook.addWorksheet('Notes');
  sheet.getColumn(1).width = 100;
  sheet.getCell('A1').value = 'Good to know';
  styleTitle(sheet.getCell('A1'), 14);
  LINES.forEach((line, index) => {
    const cell = sheet.getCell(index + 3, 1);
    cell.value = line;
    cell.font = { name: 'Calibri', size: 11 };
  });
}

module.exports = { addNotesSheet };
