/** A slip or two repeat a row; in a list of people by workshop most rows do. */
const MOST_DISTINCT = 0.75;

/** True when rows say the same again and again. */
export function rowsRepeat(rows: readonly (readonly string[])[]): boolean {
  const distinct = new Set(rows.map((row) => row.join('\n'))).size;
  return rows.length >= 2 && distinct <= rows.length * MOST_DISTINCT;
}
