import { matchActions } from '../../../src/core/diff/matchActions';
import type { Action } from '../../../src/core/model/action';
import { diffOf, modelOf, planBook, type PlainAction } from '../../support/diffHarness';

const actionsOf = (actions: readonly PlainAction[]): readonly Action[] => modelOf(planBook(actions)).plan!.actions;

test('the pairs worth the most in all are taken, in another pillar too', () => {
  const rsp = '1.1.1 - 1st milestone';
  const before = actionsOf([
    { text: 'Conduct regional workshops on the valuation of goods', rsp },
    { text: 'Conduct regional workshops on the valuation of used goods', rsp },
  ]);
  // The first is nearer to the second of the old plan, and that one nearer to it than to the other.
  const after = actionsOf([
    { pillar: 2, text: 'Conduct regional workshops on the valuation of used cars and goods', rsp },
    { pillar: 2, text: 'Conduct regional workshops on valuation of goods', rsp },
  ]);
  expect(matchActions(before, after).newOf).toEqual([1, 0]);
});

test('an empty text is like none', () => {
  const [blank] = actionsOf([{ text: 'Teach' }]).map((action) => ({ ...action, text: '', ref: null }));
  expect(matchActions([blank!], [blank!]).newOf).toEqual([null]);
});

test('of more actions than are compared one by one, those with the same letters are', () => {
  const count = 201;
  const [sample] = actionsOf([{ text: 'Teach' }]);
  const many = (suffix: string) =>
    Array.from({ length: count }, (_, index): Action => {
      return { ...sample!, ref: `${index}-(a)`, text: `Advise Members on topic ${index * 7919} ${suffix}` };
    });
  const matches = matchActions(many('at borders'), many('at frontiers'));
  expect(matches.isThorough).toBe(false);
  expect(matches.newOf).toEqual(Array.from({ length: count }, (_, index) => index));
});

test('"Upon request" makes no action more alike', () => {
  const { actions } = diffOf([{ text: 'Upon request, train dogs' }], [{ text: 'Upon request, count ships' }]);
  expect(actions.map(({ change }) => change)).toEqual(['removed', 'added']);
});
