import { makeFinding } from '../../findings/makeFinding';
import type { Model } from '../../model/model';
import { fieldPlace } from '../../read/block';
import { modelRule } from '../rule';
import { unplacedRows, type UnplacedRows } from '../unplacedRows';

/**
 * Every row of a participants or survey sheet belongs to an activity of the workshop sheets. One finding for each name that is
 * not known, at its first row: a title typed wrongly in 30 rows is one slip.
 */
export const rowsBelongToAnActivity = modelRule(['workshop-unknown'], (model) =>
  unplacedRows(model).groups.map((group) => {
    const place = fieldPlace(group.list.block, group.row, 'workshop');
    return makeFinding('workshop-unknown', place, { what: describe(group, model) });
  }),
);

function describe({ text, kind, count, names, near }: UnplacedRows, { activities }: Model): string {
  if (kind === 'foreign list') {
    return `None of the ${names} activities this list names is in a workshop sheet; the first is "${text}".`;
  }
  const rows = count === 1 ? 'one row names it' : `${count} rows name it`;
  if (kind === 'several') {
    return `"${text}" can be several activities of the workshop sheets (${rows}). Give the start date of the one that is meant.`;
  }
  if (text === '') {
    return `No activity is given${count === 1 ? ' in this row' : `; so it is in ${count} rows of this list`}.`;
  }
  const question = near === null ? '' : ` Did you mean "${activities[near]!.title}"?`;
  return `No workshop sheet has the activity "${text}" (${rows}).${question}`;
}
