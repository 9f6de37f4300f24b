/** The look the sheets of the sample share. */
const EDGE = { style: 'thin', color: { argb: 'FFB4BEC8' } };
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const INK = { argb: 'FF1F3A55' };

const fill = (argb) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

function styleTitle(cell, size) {
  cell.font = { name: 'Calibri', size, bold: true, color: INK };
  cell.alignment = { vertical: 'middle' };
}

function styleHeading(cell) {
  cell.font = { name: 'Calibri', size: 12, bold: true, color: INK };
  cell.fill = fill('FFD6E4F0');
  cell.alignment = { vertical: 'middle' };
  cell.border = BORDER;
}

function styleHeader(cell) {
  cell.font = { name: 'Calibri', size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = fill('FF2F5D8A');
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  cell.border = BORDER;
}

function styleBody(cell, numFmt) {
  cell.font = { name: 'Calibri', size: 10 };
  cell.alignment = { wrapText: true, vertical: 'top' };
  cell.border = BORDER;
  if (numFmt) cell.numFmt = numFmt;
}

function styleTotal(cell) {
  styleBody(cell);
  cell.font = { name: 'Calibri', size: 10, bold: true };
  cell.fill = fill('FFEDF1F5');
}

/** The height that shows the whole of a row's wrapped text. */
function fittingHeight(values, widths) {
  const lines = values.map((value, column) =>
    typeof value === 'string'
      ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / widths[column])), 0)
      : 1,
  );
  return Math.max(...lines) * 13.5 + 3;
}

/** One page wide, landscape A4, the header rows repeated. */
function layOutPage(sheet, headerRows) {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: headerRows,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = '&L&A&RPage &P of &N';
}

module.exports = { fittingHeight, layOutPage, styleBody, styleHeader, styleHeading, styleTitle, styleTotal };
