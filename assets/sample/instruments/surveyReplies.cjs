const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const ANSWERS = [
  'Shared materials',
  'Submitted report',
  'Made recommendations',
  'In-house workshop',
  'Operational manuals',
  'Others',
  'Direct effects',
  'Efficiency improved',
  'New project',
];
const COLUMNS = [
  { header: 'Workshop', width: 46 },
  { header: 'Member', width: 20 },
  ...ANSWERS.map((header) => ({ header, width: 13 })),
];

// 20 replies about three workshops, in the order of the columns.
const ROWS = `
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Fiji | Yes | Yes | No | No | No | No | Yes | Yes | No
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Papua New Guinea | No | Yes | No | No | No | Yes | No | No | No
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Samoa | No | No | No | No | No | No | No | No | No
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Solomon Islands | Yes | No | Yes | No | No | No | Yes | Yes | Yes
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Timor-Leste | Yes | No | No | No | Yes | No | Yes | Yes | No
Sub-regional workshop on classifying food and chemicals for the Pacific Islands | Tonga | Yes | Yes | Yes | Yes | No | No | Yes | Yes | Yes
Regional workshop on reading scanner images | Bangladesh | Yes | Yes | No | Yes | No | No | Yes | No | No
Regional workshop on reading scanner images | Cambodia | Yes | Yes | Yes | No | No | No | No | Yes | Yes
Regional workshop on reading scanner images | China | Yes | No | Yes | No | No | No | Yes | Yes | Yes
Regional workshop on reading scanner images | India | Yes | No | No | No | Yes | No | Yes | Yes | No
Regional workshop on reading scanner images | Korea | Yes | Yes | Yes | Yes | No | No | Yes | Yes | Yes
Regional workshop on reading scanner images | Malaysia | Yes | Yes | No | Yes | No | No | Yes | No | No
Regional workshop on reading scanner images | Mongolia | Yes | Yes | Yes | No | No | No | No | Yes | Yes
Regional workshop on reading scanner images | Sri Lanka | Yes | Yes | No | No | No | No | Yes | Yes | No
Regional workshop on reading scanner images | Thailand | No | Yes | No | No | No | Yes | No | No | No
Sub-regional workshop on planning audits for South Asia | Bangladesh | No | No | No | No | No | No | No | No | No
Sub-regional workshop on planning audits for South Asia | Bhutan | Yes | Yes | No | Yes | No | No | Yes | No | No
Sub-regional workshop on planning audits for South Asia | India | Yes | Yes | Yes | No | No | No | No | Yes | Yes
Sub-regional workshop on planning audits for South Asia | Nepal | Yes | Yes | No | No | No | No | Yes | Yes | No
Sub-regional workshop on planning audits for South Asia | Sri Lanka | No | Yes | No | No | No | Yes | No | No | No
`;

/** Replies to the follow-up survey, a row each. */
function addSurveyReplies(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, {
    name: 'Survey replies 2024-25',
    title: 'Follow-up survey on the workshops of FY2024/25',
    columns: COLUMNS,
    rows,
  });
}

module.exports = { addSurveyReplies };
