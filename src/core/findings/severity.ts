/** error: a figure would be wrong or missing; warning: probably a slip; note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';
