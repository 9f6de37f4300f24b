import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { fixDate } from '../fixDate';
import { actionRule } from '../rule';

/** A deadline is a date with one reading. */
export const deadlinesAreReadable = actionRule(['deliverable-unreadable'], ({ deliverable, source }) =>
  deliverable.kind === 'unreadable' || deliverable.kind === 'ambiguous'
    ? makeFinding(
        'deliverable-unreadable',
        placeOf(source, 'deliverable'),
        { value: deliverable.text },
        { fix: deliverable.kind === 'unreadable' ? fixDate(source, 'deliverable') : null },
      )
    : null,
);
