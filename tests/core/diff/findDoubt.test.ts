import { changeLines, diffOf, type PlainAction } from '../../support/diffHarness';

const doubts = (before: readonly PlainAction[], after: readonly PlainAction[]) =>
  diffOf(before, after).actions.map(({ doubt }) => doubt);

test('another text under the same letter and RSP reference is the same action, and to be looked at', () => {
  const before = [{ text: 'Assist Members in managing risk', rsp: '1.1.1 - 1st milestone' }];
  const after = [{ text: 'Publish yearly statistics of seizures', rsp: '1.1.1 - 1st milestone' }];
  expect(changeLines(diffOf(before, after))).toEqual(['changed 1-(a) > 1-(a): text']);
  expect(doubts(before, after)).toEqual(['Matched by its letter and RSP reference only: the text is another.']);
});

test('another text under the same letter with another reference is another action', () => {
  const before = [{ text: 'Assist Members in managing risk', rsp: '1.1.1 - 1st milestone' }];
  const after = [{ text: 'Publish yearly statistics of seizures', rsp: '1.1.1 - 2nd milestone' }];
  expect(changeLines(diffOf(before, after))).toEqual(['removed 1-(a) > ', 'added  > 1-(a)']);
  expect(doubts(before, after)).toEqual([null, null]);
});

test('of two actions with the same text that both moved, either could be meant', () => {
  const twin = { text: 'Conduct workshops for Members' };
  const moved = { ...twin, pillar: 2 };
  const report = diffOf([twin, twin], [moved, moved]);
  expect(changeLines(report)).toEqual(['moved 1-(a) > 2-(a)', 'moved 1-(b) > 2-(b)']);
  expect(report.actions.map(({ doubt }) => doubt)).toEqual([
    '2-(b) of the new plan fits about as well.',
    '2-(a) of the new plan fits about as well.',
  ]);
});

test('the letter decides between two of the same text', () => {
  const twin = { text: 'Conduct workshops for Members' };
  expect(diffOf([twin, twin], [twin, twin]).actions.map(({ change, doubt }) => [change, doubt])).toEqual([
    ['same', null],
    ['same', null],
  ]);
});

test('a removed and an added action that are somewhat alike are pointed out', () => {
  const before = [{ text: 'Assist Members in drafting national valuation laws and guides' }, { text: 'Teach' }];
  const after = [{ text: 'Teach' }, { text: 'Assist Members in drafting valuation handbooks for ports and airports' }];
  expect(changeLines(diffOf(before, after))).toEqual(['removed 1-(a) > ', 'moved 1-(b) > 1-(a)', 'added  > 1-(b)']);
  const [removed, moved, added] = doubts(before, after);
  expect(removed).toMatch(/^Perhaps the same as 1-\(b\) of the other plan: their texts are \d\d% alike\.$/);
  expect(moved).toBeNull();
  expect(added).toMatch(/^Perhaps the same as 1-\(a\)/);
});

test('where too much differs to compare each with each, that is said, but not of texts that stayed', () => {
  const many = (words: string) =>
    Array.from({ length: 201 }, (_, index): PlainAction => ({ text: `Advise on topic ${index * 7919} ${words}` }));
  const same = { text: 'Teach at the regional centres' };
  const [first, ...others] = diffOf(
    [same, ...many('at borders')],
    [same, ...many('in the offices of brokers')],
  ).actions;
  expect(first).toMatchObject({ change: 'same', doubt: null });
  expect(new Set(others.map(({ doubt }) => doubt))).toEqual(
    new Set(['The plans differ in so much that this was only compared with the action of the same letter.']),
  );
});
