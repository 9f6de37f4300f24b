import fc from 'fast-check';
import { changeLines, diffOf, lettersOf, type PlainAction } from '../../support/diffHarness';

const VERBS = ['Assist', 'Promote', 'Conduct', 'Publish', 'Develop', 'Review', 'Support', 'Evaluate'];
const SUBJECTS = ['valuation', 'origin', 'narcotics', 'passengers', 'transit', 'wildlife', 'currency', 'laboratories'];
const PLACES = ['seaports', 'airports', 'borders', 'islands', 'warehouses', 'academies', 'railways', 'markets'];
const TARGETS = ['At least 5 Members', '35/35 Members', 'Once per year', 'At least twice per year'];

/** Actions whose texts share words as those of a plan do, no two alike. */
const action = fc.record({
  text: fc
    .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...SUBJECTS), fc.constantFrom(...PLACES))
    .map(([verb, subject, place]) => `${verb} work of Members on ${subject} at ${place}`),
  rsp: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 }))
    .map(([objective, milestone]) => `1.1.${objective} - milestone ${milestone}`),
  target: fc.constantFrom(...TARGETS),
});
const plan = fc.uniqueArray(action, { minLength: 1, maxLength: 20, selector: ({ text }) => text });
const twoPlans = fc.tuple(plan, plan);
const RUNS = { numRuns: 20 };

const refOf = (index: number) => `1-(${lettersOf(index)})`;

test('a plan against itself is the same throughout, also where texts are repeated', () => {
  const withTwins = fc.array(action, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(plan, withTwins), (actions) => {
      const { counts, actions: changes, members } = diffOf(actions, actions);
      expect(counts).toEqual({ added: 0, removed: 0, moved: 0, changed: 0, same: actions.length });
      expect(changes.map(({ old, new: now }) => [old, now])).toEqual(
        actions.map((_, index) => [refOf(index), refOf(index)]),
      );
      expect(members.old).toBe(members.new);
    }),
    RUNS,
  );
});

test('actions that were shuffled, taken out, and given another target are each recognised', () => {
  const shuffled = plan.chain((actions) =>
    fc.tuple(
      fc.constant(actions),
      fc.shuffledSubarray(
        actions.map((_, index) => index),
        { minLength: 1 },
      ),
      fc.array(fc.boolean(), { minLength: actions.length, maxLength: actions.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([before, order, isRaised]) => {
      const after = order.map((from): PlainAction => {
        return isRaised[from] ? { ...before[from]!, target: 'At least 17 Members' } : before[from]!;
      });
      const expected = [
        ...order.map((from, to) => {
          const change = from !== to ? 'moved' : isRaised[from] ? 'changed' : 'same';
          return `${change} ${refOf(from)} > ${refOf(to)}${isRaised[from] ? ': target' : ''}`;
        }),
        ...before.flatMap((_, from) => (order.includes(from) ? [] : [`removed ${refOf(from)} > `])),
      ];
      expect(changeLines(diffOf(before, after)).sort()).toEqual(expected.sort());
    }),
    RUNS,
  );
});

test('the two plans change places: added and removed do too, and the same actions are matched', () => {
  const turned = { added: 'removed', removed: 'added', moved: 'moved', changed: 'changed', same: 'same' } as const;
  const linesOf = (before: readonly PlainAction[], after: readonly PlainAction[], isTurned: boolean) =>
    diffOf(before, after)
      .actions.map(({ change, old, new: now, fields }) => {
        const names = fields.map(({ field }) => field).join();
        return isTurned ? `${turned[change]} ${now} ${old} ${names}` : `${change} ${old} ${now} ${names}`;
      })
      .sort();
  fc.assert(
    fc.property(twoPlans, ([one, other]) => {
      expect(linesOf(other, one, true)).toEqual(linesOf(one, other, false));
    }),
    RUNS,
  );
});

test('every action of both plans stands in the list once', () => {
  fc.assert(
    fc.property(twoPlans, ([one, other]) => {
      const { actions } = diffOf(one, other);
      const listed = (side: 'old' | 'new') => actions.flatMap((change) => change[side] ?? []).sort();
      expect(listed('old')).toEqual(one.map((_, index) => refOf(index)).sort());
      expect(listed('new')).toEqual(other.map((_, index) => refOf(index)).sort());
    }),
    RUNS,
  );
});
