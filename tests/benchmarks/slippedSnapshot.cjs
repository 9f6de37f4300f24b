/** One row in so many has a slip: 5 %. */
const EVERY = 20;
const HEADER_ROWS = 1;

const text = (value) => ({ kind: 'text', value });
const number = (value) => ({ kind: 'number', value });

/** So many rows before stands somebody of the same workshop, Member and gender. */
const NAMESAKE = 6000;
const nameOf = (row) => `P${String(row - HEADER_ROWS - 1).padStart(6, '0')}`;

/** What goes wrong in a participant's row, by column; of several spellings every one is another. */
const PARTICIPANT_SLIPS = [
  (row) => [4, text(`Thailan${row}`)],
  (row) => [4, text(['Indoneia', 'Nepel', 'Smoa', 'Japn'][row % 4])],
  () => [5, text('2')],
  () => [5, text('F?')],
  () => [7, text('Onlin')],
  (row) => [7, text(`Room ${row}`)],
  () => [8, number(9)],
  () => [8, text('4')],
  (row) => [1, text(`Workshop ${row} of old`)],
  (row) => [1, text(`Worksop ${row}`)],
  (row) => (row > NAMESAKE + HEADER_ROWS + 1 ? [2, text(nameOf(row - NAMESAKE))] : [8, text('x')]),
  () => [4, { kind: 'error', value: '#N/A' }],
];

/** What goes wrong in a workshop's row. */
const WORKSHOP_SLIPS = [
  () => [3, text('03/04/2025')],
  () => [3, text('in spring')],
  () => [4, number(45000)],
  () => [5, text('9-(z)')],
  () => [5, text('the plan')],
  () => [6, text('Natonal')],
  () => [7, number(-5)],
  () => [8, number(900)],
  () => [9, text('Fiji, Tongaa, Atlantis')],
  () => [2, text('')],
];

/**
 * A workbook of `cleanSnapshot` with a slip in one of every 20 rows of its workshops and participants, of many kinds,
 * never long in one workshop; the same on every run. Gives the snapshot and the number of slips.
 */
function slippedSnapshot({ SheetBuilder, StringPool, lastUsedRow }, snapshot) {
  const pool = new StringPool(snapshot.strings);
  let slips = 0;
  const sheets = snapshot.sheets.map((sheet) => {
    const kinds = { Workshops: WORKSHOP_SLIPS, Participants: PARTICIPANT_SLIPS }[sheet.name];
    if (!kinds) return sheet;
    const builder = SheetBuilder.from(sheet, pool);
    for (let part = 0; (part + 1) * EVERY < lastUsedRow(sheet); part++) {
      const row = HEADER_ROWS + 1 + part * EVERY + ((7 * part + Math.floor(part / 100)) % EVERY);
      const [column, cell] = kinds[slips++ % kinds.length](row);
      builder.set(row, column, cell.value === '' ? { kind: 'blank' } : cell);
    }
    return builder.build();
  });
  return { snapshot: { ...snapshot, sheets, strings: pool.strings }, slips };
}

module.exports = { slippedSnapshot };
