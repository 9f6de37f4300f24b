import type { ChangeKind, ChangeReport, ComparedField } from '../../core';

/** What of a comparison is shown. */
export interface ChangeFilter {
  /** Null for every kind; `doubtful` for matches to look at. */
  readonly change: ChangeKind | 'doubtful' | null;
  readonly field: ComparedField | null;
  /** Whether what many actions have alike is shown at each of them. */
  readonly withRoutine: boolean;
}

export const everyChange: ChangeFilter = { change: null, field: null, withRoutine: false };

/**
 * The actions that fit, each with the fields that are shown. Actions in both plans that have nothing to show are left out,
 * unless they moved or that kind is asked for.
 */
export function filterChanges(
  actions: readonly ChangeReport[],
  { change, field, withRoutine }: ChangeFilter,
): readonly ChangeReport[] {
  return actions.flatMap((action) => {
    if (change === 'doubtful' ? action.doubt === null : change !== null && action.change !== change) return [];
    const isShown = (one: ChangeReport['fields'][number]) =>
      (field === null || one.field === field) && (withRoutine || field !== null || !one.isRoutine);
    const fields = action.fields.filter(isShown);
    if (field !== null) return fields.length > 0 ? [{ ...action, fields }] : [];
    const hasNews = fields.length > 0 || action.doubt !== null || !['changed', 'same'].includes(action.change);
    return hasNews || change === 'same' ? [{ ...action, fields }] : [];
  });
}
