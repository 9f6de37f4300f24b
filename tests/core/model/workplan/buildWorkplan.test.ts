import { describeWorkplan } from '../../../support/describeWorkplan';
import { day, modelFrom } from '../../../support/ruleHarness';
import { workplanAlone } from '../../../support/workplanSheet';

const workplanOf = (cells = {}) => modelFrom(workplanAlone(cells)).workplan!;
const plannedOf = (cells = {}) =>
  workplanOf(cells).planned.map((one) => [
    one.level,
    one.topic,
    [...one.members.map(({ code }) => code), ...one.groups].join(' '),
    one.actions.join(' '),
  ]);

test('reads bullets in one cell and one a row, and gives each activity once with all its actions', () => {
  expect(describeWorkplan(workplanOf()).split('\n')).toEqual([
    '| bullet | level | topic | for | see also |',
    '|---|---|---|---|---|',
    '| B4.1 | national | risk management | NP LK TO | 1-(c) |',
    '| B4.2 | sub-regional | PCA | all of PI | 2-(b) |',
    '| B4.3 |  | valuation |  |  |',
    '| B5.1 | regional | AEO |  |  |',
    '| B5.2 | accreditation | AEO |  | 2-(a) |',
    '| B6.1 | national | risk management | TO | 1-(a) |',
    '| B6.2 | mission | TRS | FJ WS |  |',
    '| B8.1 | accreditation | AEO |  | 1-(b) |',
    '| B9.1 | sub-regional | PCA | all of SEA all of PI | 1-(a) |',
    '| B10.1 | meeting | Heads of RTC |  |  |',
    '',
    '| planned in | level | topic | for | actions |',
    '|---|---|---|---|---|',
    '| B4.1 | national | risk management | NP | 1-(a) |',
    '| B4.1 | national | risk management | LK | 1-(a) |',
    '| B4.1 B6.1 | national | risk management | TO | 1-(a) 1-(c) |',
    '| B4.2 B9.1 | sub-regional | PCA | all of PI | 1-(a) 2-(b) |',
    '| B4.3 |  | valuation |  | 1-(a) |',
    '| B5.1 | regional | AEO |  | 1-(b) |',
    '| B5.2 B8.1 | accreditation | AEO |  | 1-(b) 2-(a) |',
    '| B6.2 | mission | TRS | FJ | 1-(c) |',
    '| B6.2 | mission | TRS | WS | 1-(c) |',
    '| B9.1 | sub-regional | PCA | all of SEA | 2-(b) |',
    '| B10.1 | meeting | Heads of RTC |  | 2-(b) |',
    '',
  ]);
});

test('takes its year from its title', () => {
  const terms = new Set(workplanOf().bullets.map(({ term }) => JSON.stringify(term)));
  expect([...terms]).toEqual([JSON.stringify({ from: day('2024-07-01'), to: day('2025-06-30') })]);
});

test('two work plans of different years plan the same activity twice', () => {
  const sheets = {
    First: workplanAlone()['Work plan']!,
    Second: workplanAlone({ A1: 'Annual Work Plan (2025-2026)' })['Work plan']!,
  };
  const { planned } = modelFrom(sheets).workplan!;
  expect(planned).toHaveLength(22);
  expect(new Set(planned.map(({ key }) => key)).size).toBe(22);
});

test('an activity keeps its key when rows move and when its wording varies', () => {
  const keys = workplanOf().planned.map(({ key }) => key);
  const swapped = {
    B6: '➤ Conduct a national mission on Time Release Study for Fiji and Samoa\n➤ Conduct a national workshop on RM for Tonga (See also 1-(a))',
  };
  expect(new Set(workplanOf(swapped).planned.map(({ key }) => key))).toEqual(new Set(keys));
});

test('a name that is no Member plans a workshop of its own, and none beside Members', () => {
  const national = (names: string) =>
    plannedOf({ B4: `National workshops on TFA for ${names}` }).filter(([, topic]) => topic === 'TFA');
  expect(national('Lao PDR and Mongolla')).toEqual([['national', 'TFA', 'LA', '1-(a)']]);
  expect(national('Mongolla')).toEqual([['national', 'TFA', '', '1-(a)']]);
});

test.each([
  ['Tonga', 'Fiji and Samoa', 'Fiji and Tonga'],
  ['Fiji and Tonga', 'Tonga', 'Fiji and Samoa'],
])('bullets that share Members are one activity in whatever order they stand: %s, %s, %s', (...names) => {
  const [B4, B5, B6] = names.map((who) => `Organize a sub-regional workshop on TFA for ${who}`);
  const planned = workplanOf({ B4, B5, B6 }).planned.filter(({ topic }) => topic === 'TFA');
  expect(planned.map(({ actions }) => actions.join(' '))).toEqual(['1-(a) 1-(b) 1-(c)']);
  expect(new Set(planned[0]!.members.map(({ code }) => code))).toEqual(new Set(['FJ', 'TO', 'WS']));
  expect(planned[0]!.bullets.map(({ source }) => source.row)).toEqual([4, 5, 6]);
});

test('there is none without a work plan sheet', () => {
  expect(modelFrom({ Other: [['Remarks'], ['Nothing planned']] }).workplan).toBeNull();
});
