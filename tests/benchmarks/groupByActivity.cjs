/**
 * Adding up the people of each activity, by the product and by arquero: the same numbers, the Members named and the
 * ratings. The product reads the texts as they were typed; arquero is given ready columns.
 */
const HEAD = 'Head of delegation';

/** The work of the product, over the blocks of a run. */
function ownGroupBy({ buildParticipants }, { blocks, activities, directory }) {
  const lists = blocks.filter(({ role }) => role === 'participants');
  const typed = activities.map((activity) => ({ ...activity, listed: null }));
  return () => buildParticipants(lists, typed, directory).activities;
}

/** The work of arquero, over a table of the same columns, which is made before. */
function arqueroGroupBy({ table, op }, { lastUsedRow, readCell }, workbook) {
  const sheet = workbook.sheets.find(({ name }) => name === 'Participants');
  const rows = Array.from({ length: lastUsedRow(sheet) - 1 }, (_, index) => index + 2);
  const valuesOf = (column) => rows.map((row) => readCell(workbook, sheet, row, column).value);
  const people = table({
    activity: valuesOf(1),
    member: valuesOf(4),
    gender: valuesOf(5),
    role: valuesOf(6),
    mode: valuesOf(7),
    rating: valuesOf(8),
  }).params({ HEAD });
  return () =>
    people
      .groupby('activity')
      .rollup({
        participants: op.count(),
        women: (row) => op.sum(row.gender === 'F' ? 1 : 0),
        men: (row) => op.sum(row.gender === 'M' ? 1 : 0),
        onsite: (row) => op.sum(row.mode === 'On-site' ? 1 : 0),
        online: (row) => op.sum(row.mode === 'Online' ? 1 : 0),
        heads: (row, $) => op.sum(row.role === $.HEAD ? 1 : 0),
        femaleHeads: (row, $) => op.sum(row.role === $.HEAD && row.gender === 'F' ? 1 : 0),
        members: (row) => op.array_agg_distinct(row.member),
        ratings: (row) => op.array_agg(row.rating),
      })
      .orderby('activity')
      .objects();
}

/** Throws unless both say the same of every activity. */
function compareGroups(own, others) {
  const ownRows = own.flatMap(({ number, listed }) => {
    if (listed === null) return [];
    const { participants, women, men, onsite, online, headsOfDelegation = 0, femaleHeads = 0 } = listed.counts;
    const counts = [participants, women, men, onsite, online, headsOfDelegation, femaleHeads];
    return [[Number(number), ...counts, listed.names.length, sum(listed.ratings)]];
  });
  const otherRows = others.map((row) => [
    ...[row.activity, row.participants, row.women, row.men, row.onsite, row.online, row.heads, row.femaleHeads],
    ...[row.members.length, sum(row.ratings)],
  ]);
  if (JSON.stringify(ownRows) !== JSON.stringify(otherRows)) throw new Error('The two do not add up to the same.');
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

module.exports = { ownGroupBy, arqueroGroupBy, compareGroups };
