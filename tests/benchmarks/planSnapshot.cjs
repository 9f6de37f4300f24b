const ACTIONS = 55;
const TERM_START = 45474;
const PARTICIPANT_HEADERS = [
  'Workshop no',
  'Name',
  'Title',
  'Member',
  'Gender',
  'Role',
  'Mode',
  'Rating',
  'Organisation',
  'Seat',
];
const WORKSHOP_HEADERS = ['No.', 'Title', 'Start date', 'End date', 'Plan action', 'Level', 'Pax', 'Women', 'Members'];
const PLAN_HEADERS = ['Specific actions', 'KPI', 'Target'];
const MEMBERS = ['Fiji', 'Japan', 'India', 'Nepal', 'Samoa', 'Tonga', 'Thailand', 'Indonesia', 'Sri Lanka', 'Viet Nam'];
const LEVELS = ['National', 'Sub-regional', 'Regional'];

const TARGETS = [
  ['Workshops held', 'At least 2 workshops per year'],
  ['Members reached', 'At least 8 Members'],
];
/** What all workshops together are measured by, once each in a plan. */
const OVERALL_TARGETS = [
  ['Women taking part', 'At least 25% of the participations'],
  ['Evaluation by participants', 'At least average of 4 out of 5'],
];

/** A day as the cell that holds it. */
const date = (day) => ({ kind: 'date', value: day });

function planRow(index) {
  const letter = String.fromCharCode(97 + (index % 14));
  return [`(${letter}) Hold training ${index + 1}`, ...(OVERALL_TARGETS[index] ?? TARGETS[index % TARGETS.length])];
}

/** The actions under their pillars, fourteen at most each. */
function planRows() {
  const rows = [['Strategic plan 2024-2027'], PLAN_HEADERS];
  for (let index = 0; index < ACTIONS; index++) {
    if (index % 14 === 0) rows.push([`Pillar ${index / 14 + 1}: Work together`]);
    rows.push(planRow(index));
  }
  return rows;
}

function workshopRow(index) {
  const members = [0, 1, 2].map((offset) => MEMBERS[(index + offset) % MEMBERS.length]).join(', ');
  const start = TERM_START + (index % 700);
  const action = `${(index % 3) + 1}-(${'abcdefgh'[index % 8]})`;
  const people = 30 + (index % 20);
  return [
    index + 1,
    `Workshop ${index + 1}`,
    date(start),
    date(start + 2),
    action,
    LEVELS[index % 3],
    people,
    12 + (index % 9),
    members,
  ];
}

function participantRow(index, workshops) {
  return [
    (index % workshops) + 1,
    `P${String(index).padStart(6, '0')}`,
    index % 3 === 0 ? 'Ms' : 'Mr',
    MEMBERS[(index * 7) % MEMBERS.length],
    index % 3 === 0 ? 'F' : 'M',
    index % 11 === 0 ? 'Head of delegation' : 'Participant',
    index % 5 === 0 ? 'Online' : 'On-site',
    (index % 5) + 1,
    `Office ${index % 500}`,
    index + 1,
  ];
}

/**
 * A workbook as hosts read it: a plan, workshops and people who took part, every name another; the same on every run.
 * @param size `participants`, and `workshops`, 500 if not given.
 */
function planSnapshot({ SheetBuilder, StringPool }, { participants, workshops = 500 }) {
  const pool = new StringPool();
  const sheetOf = (name, headers, count, makeRow) => {
    const builder = new SheetBuilder(name, pool);
    const addRow = (values, row) => values.forEach((value, right) => builder.set(row, right + 1, cellOf(value)));
    headers.forEach((values, index) => addRow(values, index + 1));
    for (let index = 0; index < count; index++) addRow(makeRow(index, workshops), headers.length + index + 1);
    return builder.build();
  };
  const sheets = [
    sheetOf('Plan', planRows(), 0, planRow),
    sheetOf('Workshops', [WORKSHOP_HEADERS], workshops, workshopRow),
    sheetOf('Participants', [PARTICIPANT_HEADERS], participants, participantRow),
  ];
  return { file: '', dateSystem: 1900, strings: pool.strings, sheets, names: [], state: null };
}

function cellOf(value) {
  return typeof value === 'object' ? value : { kind: typeof value === 'number' ? 'number' : 'text', value };
}

module.exports = { planSnapshot, participantColumns: PARTICIPANT_HEADERS.length };
