const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Member', width: 24 },
  ...[
    '1-(a) Risk management',
    '1-(g) Revised Kyoto Convention',
    '1-(k) Time release study',
    '1-(q) Audit unit',
    '1-(t) Single Window',
  ].map((header) => ({ header, width: 20, format: 'd mmm yyyy' })),
];

// Yes, no, or the day since when.
const ROWS = `
Afghanistan |  | No |  |  | No
Australia | 2024-10-03 | Yes | 2025-02-05 | Yes | 2025-06-18
Bangladesh | Yes | No | Yes | 2025-06-18 | Yes
Bhutan | No | Yes | No | Yes | No
Brunei Darussalam | 2025-04-22 | Yes | 2025-09-10 | No | Yes
Cambodia | Yes | 2025-09-10 | Yes | 2024-08-14 | Yes
China | No | Yes | No | Yes | 2024-12-11
Fiji | 2025-11-05 | No | Yes | No | Yes
Hong Kong, China | Yes | 2024-10-03 | Yes | 2025-02-05 | No
India | No | Yes | 2025-02-05 | Yes | 2025-06-18
Indonesia | Yes | No | Yes | No | Yes
Iran |  | No |  |  | No
Japan | 2025-04-22 | Yes | 2025-09-10 | Yes | 2024-08-14
Korea | Yes | No | Yes | 2024-08-14 | Yes
Lao PDR | No | Yes | No | Yes | No
Macao, China | 2025-11-05 | Yes | 2024-10-03 | No | Yes
Malaysia | Yes | 2024-10-03 | Yes | 2025-02-05 | Yes
Maldives | No | Yes | No | Yes | 2025-06-18
Mongolia | 2024-12-11 | No | Yes | No | Yes
Myanmar | No |  |  | No | 
Nepal | No | Yes | 2025-09-10 | Yes | 2024-08-14
New Zealand | Yes | No | Yes | No | Yes
Pakistan | Yes | 2025-11-05 | No | Yes | No
Palau | No | No |  |  | No
Papua New Guinea | Yes | No | Yes | 2025-02-05 | Yes
Philippines | No | Yes | No | Yes | No
Samoa | 2024-12-11 | Yes | 2025-04-22 | No | Yes
Singapore | Yes | 2025-04-22 | Yes | 2025-09-10 | Yes
Solomon Islands | No | No |  |  | No
Sri Lanka | 2025-06-18 | No | Yes | No | Yes
Thailand | Yes | 2025-11-05 | Yes | 2024-10-03 | No
Timor-Leste |  |  | No | No | 
Tonga | Yes | No | Yes | No | Yes
Vanuatu | Yes | 2024-12-11 | No | Yes | No
Vietnam | 2024-12-11 | Yes | 2025-04-22 | Yes | 2025-09-10
`;

/** Where each Member stands with five instruments of the plan. */
function addMemberStatus(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, { name: 'Member status', title: 'Where Members stand', columns: COLUMNS, rows });
}

module.exports = { addMemberStatus };
