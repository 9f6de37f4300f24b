import { diffOf, planBook, compare, type PlainAction } from '../../support/diffHarness';

const withTargets = (...targets: string[]) =>
  targets.map((target, index): PlainAction => ({ text: `Action number ${index}`, target }));

test('what most targets say', () => {
  const { members } = diffOf(
    withTargets('5/33 Members', '33/33 Members', 'At least 2/35 Members'),
    withTargets('5/35 Members', 'Once per year'),
  );
  expect(members).toEqual({ old: 33, new: 35 });
});

test('without a number, or with two as often, the Members on the first day of the term', () => {
  const before = planBook(withTargets('At least 5 Members'), 'old.xlsx', '2022-2024');
  const after = planBook(withTargets('5/33 Members', '5/34 Members'), 'new.xlsx', '2024-2026');
  expect(compare(before, after).report!.members).toEqual({ old: 33, new: 35 });
});
