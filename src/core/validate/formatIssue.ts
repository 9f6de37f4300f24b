import type { Issue } from '../model/publications/issueSeries';

/** `83`, or `83-84` for a joint issue. */
export function formatIssue({ first, last }: Pick<Issue, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}-${last}`;
}
