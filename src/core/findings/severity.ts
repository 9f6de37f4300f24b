/** Worst first. error: a figure would be wrong or missing; warning: probably a slip; note: worth knowing. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];
