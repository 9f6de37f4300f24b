/** The sum of the numbers that are given; null where none is. */
export function sumGiven(numbers: readonly (number | null)[]): number | null {
  const given = numbers.filter((number) => number !== null);
  return given.length === 0 ? null : given.reduce((sum, number) => sum + number, 0);
}
