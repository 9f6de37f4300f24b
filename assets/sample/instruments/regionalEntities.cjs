const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Kind', width: 34 },
  { header: 'Member', width: 22 },
  { header: 'Location', width: 22 },
  { header: 'Since', width: 14, format: 'd mmm yyyy' },
  { header: 'Until', width: 14, format: 'd mmm yyyy' },
];

// As of 31 December 2025: seven RTCs, four RCLs and four RDTCs; two of the last came within the term.
const ROWS = `
RTC | China | Shanghai | |
RTC | Fiji | Suva | |
RTC | India | Faridabad | |
RTC | Japan | Kashiwa | |
RTC | Korea | Cheonan | |
RTC | Malaysia | Melaka | |
RTC | Thailand | Bangkok | 2022-11-18 |
Regional Customs Laboratory | China | Shanghai | |
Regional Customs Laboratory | India | New Delhi | |
Regional Customs Laboratory | Japan | Kashiwa | |
Regional Customs Laboratory | Korea | Daejeon | 2023-04-14 |
RDTC | Hong Kong, China | Hong Kong | |
RDTC | Korea | Incheon | |
RDTC | Australia | Melbourne | 2024-09-02 |
RDTC | Indonesia | Jakarta | 2025-03-17 |
`;

/** The training centres, laboratories and dog training centres of the region. */
function addRegionalEntities(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, {
    name: 'Regional entities',
    title: 'Regional entities in Asia and the Pacific',
    columns: COLUMNS,
    rows,
  });
}

module.exports = { addRegionalEntities };
