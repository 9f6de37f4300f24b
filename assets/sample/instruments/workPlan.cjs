const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Action', width: 64 },
  { header: 'Planned activities', width: 78 },
];

const ROWS = `
1. Put international Customs standards into daily practice |
a) Upon request, help Members run the full circle of risk management, from profiling to feedback | • Conduct national workshops on risk management for Indonesia, Mongolia and Timor-Leste ~ • Organize a mission on risk management for Tonga
d) Upon request, guide Members that design an AEO programme in line with the SAFE Framework | • Organize a sub-regional workshop on AEO for Pacific Island Members ~ • Conduct a national workshop on AEO for Bhutan
i) Upon request, (1) help contracting parties apply the current edition of the HS (2) prepare other administrations to join the HS Convention | • Conduct national workshops on HS for Timor-Leste and Viet Nam
p) Upon request, deepen the command of the WTO Valuation Agreement at headquarters and at the counter | • Organize a sub-regional workshop on valuation for ASEAN Members
q) Upon request, help Members shift controls from the border to post-clearance audit (PCA) | • Conduct national workshops on PCA for Pakistan and Sri Lanka
t) Upon request, help Members plan, govern or widen a Single Window | • Conduct a national workshop on Single Window for Macao China
cc) With the Vice Chair, RILO A/P and Members, train officers to spot illegal trade in waste, wildlife and refrigerants | • Organize a regional workshop on environment
ff) Upon Request, with the Vice Chair, RILO A/P and Members, make better use of scanners and other NII equipment | • Conduct a national workshop on NII for Mongolia
kk) Upon request, help Members write an integrity plan and carry it out | • Organize a mission on integrity for Solomon Islands
3. Plan, deliver and review regional learning |
b) Call on accredited experts, support them and widen their circle | • Organize an accreditation workshop on valuation
g) Design and hold training that answers the needs found | • Convene a meeting of training centres on courses to share
`;

/** What the office planned for the second year of the plan; the bullets of an action stand in one cell. */
function addWorkPlan(workbook) {
  addListSheet(workbook, {
    name: 'Work plan 2025-26',
    title: 'Work plan of the office (2025-2026)',
    columns: COLUMNS,
    rows: readRows(ROWS, COLUMNS.length),
  });
}

module.exports = { addWorkPlan };
