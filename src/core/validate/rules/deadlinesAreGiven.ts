import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { actionRule } from '../rule';
import { nameOf } from '../nameOf';

/** Every action has a deadline, where the sheet has a column for it. */
export const deadlinesAreGiven = actionRule(['deliverable-missing'], (action) =>
  action.deliverable.kind === 'blank' && hasColumn(action.source, 'deliverable')
    ? makeFinding('deliverable-missing', placeOf(action.source, 'deliverable'), { action: nameOf(action) })
    : null,
);
