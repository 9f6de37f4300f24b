import { changeLines, diffOf, planBook, compare, type PlainAction } from '../../support/diffHarness';

const RISK: PlainAction = { text: 'Assist Members in managing risk at borders', rsp: '1.1.1 - 1st milestone' };
const VALUE: PlainAction = { text: 'Assist Members in building valuation databases', rsp: '1.1.1 - 2nd milestone' };
const ORIGIN: PlainAction = { text: 'Promote rules of origin and self-certification', rsp: '1.1.2 - 1st milestone' };
const DRUGS: PlainAction = { text: 'Work with partners against narcotics', rsp: '2.1.1 - 1st milestone' };
const plan = [RISK, VALUE, ORIGIN, DRUGS];

test('an action put in moves those below it, one taken out stands behind the one it followed', () => {
  expect(changeLines(diffOf(plan, [RISK, { text: 'Train female officers' }, VALUE, DRUGS]))).toEqual([
    'same 1-(a) > 1-(a)',
    'added  > 1-(b)',
    'moved 1-(b) > 1-(c)',
    'removed 1-(c) > ',
    'same 1-(d) > 1-(d)',
  ]);
});

test('an action that goes to another pillar is moved, with what else differs', () => {
  const moved = { ...ORIGIN, pillar: 2, target: 'At least 9 Members' };
  expect(changeLines(diffOf(plan, [RISK, VALUE, DRUGS, moved]))).toEqual([
    'same 1-(a) > 1-(a)',
    'same 1-(b) > 1-(b)',
    'moved 1-(d) > 1-(c)',
    'moved 1-(c) > 2-(a): target',
  ]);
});

test.each<[string, PlainAction, string, unknown, unknown]>([
  ['Upon request', { ...RISK, text: `Upon request, ${RISK.text.toLowerCase()}` }, 'uponRequest', false, true],
  ['the text', { ...RISK, text: `${RISK.text} and ports` }, 'text', RISK.text, `${RISK.text} and ports`],
  [
    'the reference',
    { ...RISK, rsp: '1.1.1 - 1st, 3rd milestones' },
    'rspReference',
    '1.1.1, milestone 1',
    '1.1.1, milestones 1, 3',
  ],
  ['the KPI', { ...RISK, kpi: 'Number of officers' }, 'kpi', 'Number of Members', 'Number of officers'],
  ['the target', { ...RISK, target: '5 Members' }, 'target', 'At least 5 Members', '5 Members'],
  ['the deadline', { ...RISK, deliverable: { date: '2026-03-31' } }, 'deliverable', '2026-06-30', '2026-03-31'],
])('%s alone is the one field that differs', (_, changed, field, old, now) => {
  const [first, ...others] = diffOf(plan, [changed, VALUE, ORIGIN, DRUGS]).actions;
  expect(first).toMatchObject({ change: 'changed', fields: [{ field, old, new: now, isRoutine: false }] });
  expect(others.map(({ change }) => change)).toEqual(['same', 'same', 'same']);
});

test('another way to write the same is no change', () => {
  const other: PlainAction = {
    text: 'assist  members in managing risk, at borders',
    rsp: 'RSP 1.1.1 \u2013 First milestone',
    kpi: 'number of members',
    target: 'at least 5 members.',
    deliverable: '30 Jun 2026',
  };
  expect(changeLines(diffOf([RISK], [other]))).toEqual(['same 1-(a) > 1-(a)']);
});

test('the cell of each change is that of the new plan, of a removed action that of the old one', () => {
  const { actions } = diffOf(plan, [{ ...RISK, target: '5 Members' }, VALUE, ORIGIN]);
  expect(actions[0]!.fields[0]!.at).toEqual({ file: 'new.xlsx', sheet: 'Plan', cell: 'D4', isHere: true });
  expect(actions[3]).toMatchObject({ change: 'removed', at: { file: 'old.xlsx', cell: 'A7', isHere: false } });
});

test('a plan without a plan in it is refused by name', () => {
  const empty = { ...planBook([], 'empty.xlsx'), sheets: [] };
  expect(compare(empty, planBook(plan))).toMatchObject({
    problem: expect.stringMatching(/^No plan was found in empty\.xlsx:/),
    report: null,
  });
  expect(compare(planBook(plan), empty).problem).toMatch(/^No plan was found in empty\.xlsx:/);
});

test('what many actions have alike is marked, and targets that only follow the number of Members', () => {
  const texts = ['borders', 'valuation', 'origin', 'narcotics', 'training', 'statistics'];
  const of = (members: number, date: string): PlainAction[] =>
    texts.map((text, index) => ({
      text: `Advise Members on ${text}`,
      target: index === 0 ? `At least ${members}/${members} Members` : `At least 20/${members} Members`,
      deliverable: { date },
    }));
  const after = of(35, '2026-06-30').map((action, index) =>
    index === 5 ? { ...action, target: '20/35 Members' } : action,
  );
  const { shared, membersOnly, members, actions } = diffOf(of(33, '2024-06-30'), after);
  expect(members).toEqual({ old: 33, new: 35 });
  expect(shared).toEqual([{ field: 'deliverable', old: '2024-06-30', new: '2026-06-30', count: 6 }]);
  expect(membersOnly).toBe(5);
  expect(actions.map(({ fields }) => fields.filter(({ isRoutine }) => !isRoutine).length)).toEqual([0, 0, 0, 0, 0, 1]);
});
