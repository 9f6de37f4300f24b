/** `27.5` or `27,5 %` as the fraction 0.275; null for what is no percentage from 0 to 100. */
export function parsePercentage(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(text.trim());
  if (!match) return null;
  const percentage = Number(match[1]!.replace(',', '.'));
  return percentage > 100 ? null : Number((percentage / 100).toPrecision(12));
}
