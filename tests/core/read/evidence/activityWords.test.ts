import {
  headsActivities,
  isOfMoney,
  maySpeakOfActivities,
  speakOfActivities,
} from '../../../../src/core/read/evidence/activityWords';

test('half of the texts must speak of workshops', () => {
  expect(speakOfActivities(['National workshop', 'Brochure'])).toBe(true);
  expect(speakOfActivities(['Seminar', 'Brochure', 'Survey'])).toBe(false);
  expect(speakOfActivities([])).toBe(false);
});

test('a meeting may be a workshop or an output', () => {
  expect([speakOfActivities(['Meeting']), maySpeakOfActivities(['Meeting'])]).toEqual([false, true]);
  expect(maySpeakOfActivities(['Newsletter', 'Meeting', 'Survey'])).toBe(false);
});

test.each(['Budget', 'Total cost', 'Expenditure', 'Amount (USD)'])('%j is money', (header) => {
  expect(isOfMoney(header)).toBe(true);
});

test.each(['Host', 'Participants', 'Customs'])('%j is no money', (header) => expect(isOfMoney(header)).toBe(false));

test.each([
  ['Workshops FY2024', true],
  ['Name of training', true],
  ['Workshop budget', false],
  ['Title', false],
])('%j heads workshops: %s', (text, expected) => expect(headsActivities(text)).toBe(expected));
