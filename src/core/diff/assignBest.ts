/**
 * The assignment of rows to columns with the greatest sum of worths (Hungarian method, in rows squared times columns).
 * Gives the column of each row, null for a row that is assigned nothing: a pair worth 0 is none.
 */
export function assignBest(worths: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = worths.length;
  const columns = worths[0]?.length ?? 0;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => worths.map((row) => row[column]!));
    const ofColumns = assignBest(turned);
    const ofRows = new Map(ofColumns.flatMap((row, column) => (row === null ? [] : [[row, column] as const])));
    return worths.map((_, row) => ofRows.get(row) ?? null);
  }
  // Rows and columns count from 1: column 0 is where a row waits that has no place yet.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) placeRow(worths, row, { rowPotential, columnPotential, rowOf });
  const columnOf = new Map([...rowOf].map((row, column) => [row, column] as const).slice(1));
  return worths.map((worth, index) => {
    const column = columnOf.get(index + 1);
    return column !== undefined && worth[column - 1]! > 0 ? column - 1 : null;
  });
}

interface Assignment {
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The row each column is given to; 0 for none. */
  readonly rowOf: Int32Array;
}

/** Gives a row its column, by the cheapest chain of rows that make room. */
function placeRow(worths: readonly (readonly number[])[], first: number, assignment: Assignment): void {
  const { rowPotential, columnPotential, rowOf } = assignment;
  const columns = rowOf.length - 1;
  const cheapest = new Float64Array(columns + 1).fill(Infinity);
  const before = new Int32Array(columns + 1);
  const isUsed = new Uint8Array(columns + 1);
  rowOf[0] = first;
  let column = 0;
  do {
    isUsed[column] = 1;
    const row = rowOf[column]!;
    let next = 0;
    let step = Infinity;
    for (let other = 1; other <= columns; other++) {
      if (isUsed[other]) continue;
      const cost = -worths[row - 1]![other - 1]! - rowPotential[row]! - columnPotential[other]!;
      if (cost < cheapest[other]!) [cheapest[other], before[other]] = [cost, column];
      if (cheapest[other]! < step) [step, next] = [cheapest[other]!, other];
    }
    for (let other = 0; other <= columns; other++) {
      if (isUsed[other]) {
        rowPotential[rowOf[other]!]! += step;
        columnPotential[other]! -= step;
      } else cheapest[other]! -= step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const from = before[column]!;
    rowOf[column] = rowOf[from]!;
    column = from;
  }
}
