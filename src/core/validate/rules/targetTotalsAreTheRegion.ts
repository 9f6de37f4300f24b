import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { isTermDoubtful } from '../doubtfulTerm';
import { actionRule } from '../rule';

/** The N of "n/N Members" is the number of Members the region has at the start or the end of the term. */
export const targetTotalsAreTheRegion = actionRule(['target-total-members'], (action, model) => {
  const { plan, directory } = model;
  const term = plan?.term;
  if (!term || isTermDoubtful(model)) return null;
  const start = directory.membersOn(term.from).length;
  const end = directory.membersOn(term.to).length;
  const wrong = action.indicators.find(
    ({ target }) => target?.kind === 'members' && target.of !== null && target.of !== start && target.of !== end,
  );
  if (wrong?.target?.kind !== 'members' || wrong.target.atLeast > wrong.target.of!) return null;
  const params = { target: wrong.targetText, of: wrong.target.of!, start, end };
  return makeFinding('target-total-members', placeOf(action.source, 'target'), params);
});
