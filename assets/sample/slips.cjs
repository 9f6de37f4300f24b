/**
 * The slips of sample.xlsx, one changed cell each. `from` is what the clean twin holds; the finding stands at
 * `expected` where that is not the changed cell (a rule speaks at the cell an office would correct).
 */
const { day } = require('./readRows.cjs');

const PLAN = 'Action plan';
const FIRST = 'Workshops 2024-25';
const SECOND = 'Workshops 2025-26';

const WASTE_WORKSHOP =
  'Bangladesh, Cambodia, China, Fiji, Hong Kong, China, India, Indonesia, Japan, Lao PDR, Malaysia, Maldives, ' +
  'Mongolia, Nepal, Papua New Guinea, Philippines, Sri Lanka, Thailand, Vietnam';
const PASSENGER_WORKSHOP =
  'Brunei Darussalam, Cambodia, Indonesia, Lao PDR, Malaysia, Myanmar, Philippines, Thailand, Vietnam';
const PACIFIC_WORKSHOP = 'Australia, Fiji, New Zealand, Papua New Guinea, Samoa, Vanuatu';
const ROYALTIES_WORKSHOP = 'Cambodia, Indonesia, Lao PDR, Malaysia, Myanmar, Philippines, Thailand, Vietnam';
const ISLANDS = '(1) At least once per year\n(2) At least 5 Members per year';
const TIES = 'Tie RTCs and other regional bodies more closely together, so that training outlasts single events';

const SLIPS = [
  slip('target-total-members', PLAN, 'D7', 'At least 27/35 Members', 'At least 27/38 Members'),
  {
    ...slip(
      'kpi-target-mismatch',
      PLAN,
      'C10',
      'Mutual recognition arrangements in force',
      'Number of Members with a recognition arrangement',
    ),
    expected: 'D10',
  },
  slip('deliverable-outside-term', PLAN, 'E25', day('2026-06-30'), day('2027-06-30')),
  slip('target-over-total', PLAN, 'D28', '25/35 Members', '52/35 Members'),
  slip('target-unreadable', PLAN, 'D29', '23/35 Members', 'As many as possible'),
  slip('rsp-reference-malformed', PLAN, 'B43', '1.3.1 – 1st milestone', 'see annex'),
  slip('kpi-missing', PLAN, 'C60', 'Number of post actions recorded', null),
  slip('kpi-target-count', PLAN, 'D62', `${ISLANDS}\n(3) At least twice per year`, ISLANDS),
  slip('action-letter-duplicate', PLAN, 'A63', `l) ${TIES}`, `k) ${TIES}`),

  slip('evaluation-range', FIRST, 'W6', 4.2, 7.2),
  slip('end-before-start', FIRST, 'D8', day('2024-10-11'), day('2024-10-01')),
  slip('member-duplicate', FIRST, 'R10', PASSENGER_WORKSHOP, `${PASSENGER_WORKSHOP}, Malaysia`),
  {
    ...slip('administrations-mismatch', FIRST, 'R11', WASTE_WORKSHOP, WASTE_WORKSHOP.replace('Lao PDR, ', '')),
    expected: 'Q11',
  },
  slip('action-missing', FIRST, 'J12', '1-(l), 1-(j)', null),
  slip('mode-unknown', FIRST, 'F13', 'Online', 'Onlin'),
  slip('action-unknown', FIRST, 'J14', '1-(d), 1-(hh)', '1-(d), 1-(zz)'),
  slip('member-not-in-region', FIRST, 'R17', PACIFIC_WORKSHOP, `${PACIFIC_WORKSHOP}, CNMI`),
  slip('level-members-mismatch', FIRST, 'G19', 'Regional', 'National'),
  slip('date-ambiguous', FIRST, 'C20', day('2025-04-03'), '03/04/2025'),

  slip('gender-sum', SECOND, 'M4', 7, 17),
  slip('member-unknown', SECOND, 'R5', ROYALTIES_WORKSHOP, ROYALTIES_WORKSHOP.replace('Philippines', 'Phillipines')),
  slip('heads-mismatch', SECOND, 'T7', 3, 33),
  slip('number-as-text', SECOND, 'L8', 24, '24'),
  slip('gender-incomplete', SECOND, 'N12', 22, 2),
  slip('mode-sum', SECOND, 'O13', 20, 29),
];

function slip(code, sheet, cell, from, to) {
  return { code, sheet, cell, from, to, expected: cell };
}

/** Puts every slip into the workbook; a cell that does not hold `from` stops the script. */
function applySlips(workbook) {
  for (const { sheet, cell, from, to } of SLIPS) {
    const target = workbook.getWorksheet(sheet).getCell(cell);
    if (JSON.stringify(target.value) !== JSON.stringify(from)) {
      throw new Error(`${sheet}!${cell} holds ${JSON.stringify(target.value)}, not ${JSON.stringify(from)}`);
    }
    target.value = to;
  }
}

/** What a check of sample.xlsx finds, in the order of the table above. */
function expectedFindings() {
  return SLIPS.map(({ code, sheet, expected }) => ({ code, sheet, cell: expected }));
}

module.exports = { SLIPS, applySlips, expectedFindings };
