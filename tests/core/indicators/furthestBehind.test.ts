import { dayOf, runPlan } from '../../../src/core';
import { furthestBehind } from '../../../src/core/indicators/furthestBehind';
import { figureOf } from '../../support/figureHarness';
import { figuresWorkbook } from '../../support/figuresWorkbook';

const behind = (asOf: number, most = 5) => {
  const { figures } = runPlan([figuresWorkbook()], { today: asOf });
  return furthestBehind(figures.indicators, most);
};
const refs = (found: ReturnType<typeof behind>) => found.map(({ figure }) => figure.action.ref);

test('the lowest progress as a part of what is expected comes first; achieved ones and those without data are not named', () => {
  const found = behind(dayOf(2026, 1, 15));
  // 1-(a): 2 of 4 Members, 1-(b): 1 of 4 workshops, 2-(a): 8 of 50 participants for a quarter of them.
  expect(refs(found)).toEqual(['1-(b)', '2-(a)', '1-(a)']);
  const expected = (dayOf(2026, 1, 15) - dayOf(2024, 7, 1) + 1) / 730;
  expect(found.map((one) => [one.progress, one.expected])).toEqual([
    [0.25, expected],
    [8 / 50 / 0.25, 1],
    [0.5, expected],
  ]);
});

test('no more are given than asked for', () => {
  expect(refs(behind(dayOf(2026, 1, 15), 1))).toEqual(['1-(b)']);
});

test('once the deadline has passed the whole target is expected', () => {
  const workshops = [
    {
      Title: 'A',
      'Start date': { date: '2025-01-06' },
      Level: 'Regional',
      'Plan action': '1-(a)',
      Members: 'Fiji, Tonga, Samoa, Nepal',
    },
  ];
  const late = figureOf({
    target: 'At least 5 Members',
    deliverable: { date: '2025-06-30' },
    workshops,
    asOf: '2025-07-31',
  });
  expect(late.judgement?.status).toBe('Not achieved');
  // 4 of 5 is more than the term's part that is gone, and still behind.
  expect(furthestBehind([late], 5)).toEqual([{ figure: late, progress: 0.8, expected: 1 }]);
});

test('who is ahead of what is expected is not behind', () => {
  const workshops = [
    {
      Title: 'A',
      'Start date': { date: '2024-08-05' },
      Level: 'Regional',
      'Plan action': '1-(a)',
      Members: 'Fiji, Tonga',
    },
  ];
  const early = figureOf({ target: 'At least 4 Members', workshops, asOf: '2024-09-30' });
  expect(early.judgement?.status).toBe('On track');
  expect(furthestBehind([early], 5)).toEqual([]);
});

test('before the term nothing is expected of counts', () => {
  expect(furthestBehind([figureOf({ target: 'At least 4 Members', workshops: [], asOf: '2024-07-01' })], 5)).toEqual(
    [],
  );
});
