import { summaryOf, workshop } from '../../../support/figureHarness';

const everyone = (...names: string[]) => ({ Members: names.join(', ') });

test('"n per year" is counted year by year: plenty in one year cannot hide a missed one', () => {
  const workshops = [workshop('2024-08-05', everyone('Fiji', 'Samoa', 'Tonga', 'Nepal', 'India', 'China', 'Japan'))];
  const target = 'At least 5 Members per year';
  expect(summaryOf({ target, workshops })).toMatchObject({ actual: 5, required: 10, status: 'Not achieved' });
  expect(summaryOf({ target, workshops, asOf: '2026-01-15' })).toMatchObject({ actual: 5, status: 'On track' });
});

test('the same Member counts again in another year', () => {
  const workshops = ['2024-08-05', '2025-08-05'].map((start) => workshop(start, everyone('Fiji', 'Samoa')));
  expect(summaryOf({ target: 'At least 2 Members per year', workshops })).toMatchObject({
    actual: 4,
    status: 'Achieved',
  });
  expect(summaryOf({ target: 'At least 2 Members', workshops })).toMatchObject({ actual: 2, status: 'Achieved' });
});
