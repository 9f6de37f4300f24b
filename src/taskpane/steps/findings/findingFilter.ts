import type { Severity } from '../../../core';

/** What the list of findings is narrowed to; null for all. */
export interface FindingFilter {
  readonly search: string;
  readonly severity: Severity | null;
  readonly sheet: string | null;
  /** Only those with a correction that can be accepted. */
  readonly isFixable: boolean;
}

export const everyFinding: FindingFilter = { search: '', severity: null, sheet: null, isFixable: false };

/** Whether a filter leaves anything out. */
export function isNarrowed({ search, severity, sheet, isFixable }: FindingFilter): boolean {
  return search.trim() !== '' || severity !== null || sheet !== null || isFixable;
}
