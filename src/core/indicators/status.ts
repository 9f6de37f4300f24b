/** How an indicator stands, worst news last (definition: domain 1.5). */
export const statuses = [
  'Achieved',
  'On track',
  'At risk',
  'Off track',
  'Not started',
  'Not achieved',
  'No data',
] as const;

export type Status = (typeof statuses)[number];

/** Judged on the unrounded ratio; the width of a float's last digits does not decide a status. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - 1e-12;
}
