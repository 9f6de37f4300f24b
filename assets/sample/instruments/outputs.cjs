const { readRows } = require('../readRows.cjs');
const { addListSheet } = require('./addListSheet.cjs');

const COLUMNS = [
  { header: 'Date', width: 13, format: 'd mmm yyyy' },
  { header: 'Type', width: 22 },
  { header: 'Title', width: 48 },
  { header: 'Issue no.', width: 10 },
  { header: 'Plan action(s)', width: 16 },
  { header: 'Members', width: 26 },
  { header: 'Quantity', width: 10 },
  { header: 'Requested', width: 11 },
  { header: 'Met', width: 8 },
];

// As of 31 December 2025: newsletter 90 is the last of six, good practice report 31 of three and a second edition.
const ROWS = `
2024-07-15 | Newsletter | E-Newsletter No. 85: a summer of risk management | | 4-(a), 4-(c) | | | |
2024-08-30 | Special essay | Reading an invoice twice | 14 | 4-(c) | Nepal | | |
2024-09-20 | Material shared | Course on origin, with slides and exercises | | 3-(a), 4-(c) | Japan | | |
2024-10-15 | Newsletter | Parcels, platforms and postal data | 86 | 4-(a), 4-(c) | | | |
2024-11-25 | Exchange of information | Notes with two partner organisations on who trains whom | | 2-(a) | | | |
2024-12-10 | Good practice report | Passenger data before the flight lands | 29 | 4-(c) | Malaysia, Thailand | | |
2025-01-15 | Newsletter | Women who lead | 87 | 4-(a), 4-(c) | | | |
2025-01-20 | Survey | Needs of the coming year | | 3-(f), 1-(aa) | | | |
2025-02-14 | Brochure | Training centres of the region on one page | | 4-(c) | | | |
2025-02-28 | Material shared | Quiz on classification for mobile phones | | 3-(a) | Korea | | |
2025-03-14 | Good practice report | Laboratories that answer in a day (2nd edition) | 27 | 4-(c) | | | |
2025-04-15 | Newsletter | Release times, measured | 88 | 4-(a), 4-(c) | | | |
2025-04-28 | Contribution | Venues and experts for the Pacific | | 3-(d) | Australia, New Zealand | | 6 | 5
2025-05-12 | MRA | Arrangement on trusted traders | | 1-(e) | Japan, Thailand | 2 | |
2025-05-30 | Exchange of information | Calendar of events of partner organisations | | 2-(a) | | | |
2025-06-06 | Evaluation report | What participants say after a year of training | | 3-(h) | | | |
2025-06-20 | Good practice report | Planning audits with few people | 30 | 4-(c) | Bangladesh, India | | |
2025-06-27 | Special essay | Free zones without blind spots | 15 | 4-(c) | Korea | | |
2025-07-15 | Newsletter | Relief goods within hours | 89 | 4-(a), 4-(c) | | | |
2025-08-08 | Expert exchange | Officers of two islands change desks | | 3-(k) | Fiji and Samoa | 2 | |
2025-09-05 | Success story | A targeting unit finds its first container | | 3-(j) | Sri Lanka | | |
2025-10-15 | Newsletter | Trusted traders in the Pacific | 90 | 4-(a), 4-(c) | | | |
2025-10-24 | Contribution | Trainers for machine learning | | 3-(d) | Hong Kong, China | | 3 | 3
2025-11-14 | Post action | Course plan changed after the reviews | | 3-(i) | | | |
2025-11-28 | Good practice report | Borders run together | 31 | 4-(c) | Lao PDR, Vietnam | | |
2025-12-05 | Success story | Advance rulings within thirty days | | 3-(j) | Cambodia | | |
`;

/** What the office delivered besides workshops, publications with their issue numbers. */
function addOutputs(workbook) {
  const rows = readRows(ROWS, COLUMNS.length);
  addListSheet(workbook, { name: 'Outputs', title: 'Outputs of the office', columns: COLUMNS, rows });
}

module.exports = { addOutputs };
