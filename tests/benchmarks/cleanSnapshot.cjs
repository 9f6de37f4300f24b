const { planSnapshot } = require('./planSnapshot.cjs');

const HEADER_ROWS = 1;
/** Columns of the list: the workshop's number, the Member, the gender; one whose header means the Member again. */
const [WORKSHOP, MEMBER, GENDER, OFFICE] = [1, 4, 5, 9];
/** Columns of the workshops that say what the list says. */
const [LEVEL, PEOPLE, WOMEN, MEMBERS] = [6, 7, 8, 9];

/** A workbook of `planSnapshot` whose workshop rows say what their list of participants says: a check finds no slip. */
function cleanSnapshot(product, size) {
  const snapshot = planSnapshot(product, size);
  const list = snapshot.sheets.find(({ name }) => name === 'Participants');
  const pool = new product.StringPool(snapshot.strings);
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name === 'Plan') return sheet;
    const builder = product.SheetBuilder.from(sheet, pool);
    if (sheet.name === 'Participants') {
      builder.set(HEADER_ROWS, OFFICE, { kind: 'text', value: 'Room' });
      return builder.build();
    }
    for (const [workshop, { people, women, members }] of tally(product, snapshot, list)) {
      const row = HEADER_ROWS + workshop;
      builder.set(row, LEVEL, { kind: 'text', value: members.size === 1 ? 'National' : 'Regional' });
      builder.set(row, PEOPLE, { kind: 'number', value: people });
      builder.set(row, WOMEN, { kind: 'number', value: women });
      builder.set(row, MEMBERS, { kind: 'text', value: [...members].join(', ') });
    }
    return builder.build();
  });
  return { ...snapshot, sheets, strings: pool.strings };
}

/** People, women and Members of each workshop, by its number. */
function tally({ lastUsedRow, readCell }, snapshot, list) {
  const tallies = new Map();
  for (let row = HEADER_ROWS + 1; row <= lastUsedRow(list); row++) {
    const valueAt = (column) => readCell(snapshot, list, row, column).value;
    const workshop = valueAt(WORKSHOP);
    if (!tallies.has(workshop)) tallies.set(workshop, { people: 0, women: 0, members: new Set() });
    const one = tallies.get(workshop);
    one.people++;
    if (valueAt(GENDER) === 'F') one.women++;
    one.members.add(valueAt(MEMBER));
  }
  return tallies;
}

module.exports = { cleanSnapshot };
