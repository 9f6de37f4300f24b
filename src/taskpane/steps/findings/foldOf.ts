import type { FindingReport } from '../../groupFindings';

/** The name of the fold a finding stands in, where many of its kind are folded by sheet. */
export function foldOf({ code, sheet }: Pick<FindingReport, 'code' | 'sheet'>): string {
  return `${code} ${sheet}`;
}
