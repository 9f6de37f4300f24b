const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Fiscal year', width: 14 },
  { header: 'Month', width: 14 },
  { header: 'Visits', width: 14, format: '#,##0' },
];

// Years as one number, then months: 6,480,000 in FY2024/25, 20% more than in FY2023/24; six months of FY2025/26.
const ROWS = `
FY2021/22 | | 4200000
FY2022/23 | | 4830000
FY2023/24 | | 5400000
FY2024/25 | July | 500000
FY2024/25 | August | 510000
FY2024/25 | September | 520000
FY2024/25 | October | 560000
FY2024/25 | November | 570000
FY2024/25 | December | 480000
FY2024/25 | January | 530000
FY2024/25 | February | 540000
FY2024/25 | March | 560000
FY2024/25 | April | 570000
FY2024/25 | May | 580000
FY2024/25 | June | 560000
FY2025/26 | July | 590000
FY2025/26 | August | 600000
FY2025/26 | September | 610000
FY2025/26 | October | 640000
FY2025/26 | November | 650000
FY2025/26 | December | 560000
`;

/** How often the website was visited. */
function addWebVisits(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, { name: 'Web visits', title: 'Visits to the website', columns: COLUMNS, rows });
}

module.exports = { addWebVisits };
