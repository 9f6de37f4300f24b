const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Name', width: 14 },
  { header: 'Administration', width: 24 },
  { header: 'Category', width: 46 },
  { header: 'Field of expertise', width: 30 },
  { header: 'Accredited on', width: 15, format: 'd mmm yyyy' },
  { header: 'Valid until', width: 15, format: 'd mmm yyyy' },
];

// As of 31 December 2025: one accreditation has ended, three end within a year, one expert has two categories.
const ROWS = `
Expert A | Japan             | Expert Trainer                                | Valuation                  | 2023-03-10 | 2028-03-09
Expert B | Japan             | Technical and Operational Advisor             | Intellectual property      | 2021-11-19 | 2026-11-18
Expert C | Korea             | Technical and Operational Advisor             | Data analytics             | 2024-05-24 | 2029-05-23
Expert C | Korea             | Expert Trainer                                | Data analytics             | 2022-06-17 | 2027-06-16
Expert D | China             | Customs Modernization Advisor                 | Human resources            | 2021-04-09 | 2026-04-08
Expert E | Hong Kong, China  | Mercator Programme Advisor                    | Trade facilitation         | 2023-09-29 | 2028-09-28
Expert F | Australia         | Diagnostic Facilitator                        | Organizational development | 2020-02-21 | 2025-02-20
Expert G | New Zealand       | Leadership and Management Development Advisor | Leadership                 | 2024-02-16 | 2029-02-15
Expert H | Malaysia          | Mercator Programme Advisor                    | Time release studies       | 2022-10-14 | 2027-10-13
Expert I | Thailand          | Expert Trainer                                | Classification             | 2021-07-30 | 2026-07-29
Expert J | Fiji              | Diagnostic Facilitator                        | Risk management            | 2025-03-28 | 2030-03-27
Expert K | WCO               | Customs Modernization Advisor                 | Strategic planning         | 2024-10-04 | 2029-10-03
`;

/** Who is accredited as what, and until when. */
function addExpertRegister(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, {
    name: 'Expert register',
    title: 'Accredited experts of the region',
    columns: COLUMNS,
    rows,
  });
}

module.exports = { addExpertRegister };
