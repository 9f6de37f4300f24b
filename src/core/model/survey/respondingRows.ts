/**
 * The row that says whose reply a row is. In a list by Member, where each Member stands once and the workshops come back
 * under the next, that is the one above, as long as every row is about another workshop; elsewhere an empty cell is one
 * that was forgotten.
 */
export function respondingRows(
  rows: readonly number[],
  memberOf: (row: number) => string,
  workshopOf: (row: number) => string,
): (row: number) => number {
  const speaks = new Map<number, number>();
  if (!isByMember(rows, memberOf, workshopOf)) return (row) => row;
  let speaker: number | null = null;
  let about = new Set<string>();
  for (const row of rows) {
    if (memberOf(row) !== '') {
      speaker = row;
      about = new Set();
    } else if (about.has(workshopOf(row))) speaker = null;
    else if (speaker !== null) speaks.set(row, speaker);
    about.add(workshopOf(row));
  }
  return (row) => speaks.get(row) ?? row;
}

function isByMember(
  rows: readonly number[],
  memberOf: (row: number) => string,
  workshopOf: (row: number) => string,
): boolean {
  const members = rows.map(memberOf).filter((member) => member !== '');
  if (members.length === rows.length || new Set(members).size < members.length) return false;
  const workshops = rows.map(workshopOf);
  const runs = workshops.filter((workshop, index) => workshop !== workshops[index - 1]);
  return new Set(runs).size < runs.length;
}
