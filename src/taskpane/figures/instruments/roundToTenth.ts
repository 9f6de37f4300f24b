/** To one decimal, half up, as means are shown. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
