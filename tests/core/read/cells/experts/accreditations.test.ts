import { accreditationNames, readAccreditations } from '../../../../../src/core/read/cells/experts/accreditations';

const wordsOf = (text: string) =>
  readAccreditations(text).map((word) => (word.kind === 'known' ? word.word : word.kind));

test('there are six categories', () => expect(accreditationNames).toHaveLength(6));

test.each([
  ['Diagnostic Facilitators', 'Diagnostic Facilitator'],
  ['customs modernisation adviser', 'Customs Modernization Advisor'],
  ['Mercator Program Advisors', 'Mercator Programme Advisor'],
  ['Technical & Operational Advisor', 'Technical and Operational Advisor'],
  ['Technical and Operational Advisor (TOA)', 'Technical and Operational Advisor'],
  ['Expert trainer', 'Expert Trainer'],
  ['LMD Advisor', 'Leadership and Management Development Advisor'],
  ['CMA', 'Customs Modernization Advisor'],
])('"%s" is %s', (text, word) => expect(wordsOf(text)).toEqual([word]));

test('a cell may hold several', () => {
  expect(wordsOf('TOA, Expert Trainer')).toEqual(['Technical and Operational Advisor', 'Expert Trainer']);
  expect(wordsOf('Expert Trainer / Diagnostc Facilitator')).toEqual(['Expert Trainer', 'unknown']);
});

test('a near miss is suggested, never taken; other words are no category; an empty cell says nothing', () => {
  expect(readAccreditations('Expert Traner')).toEqual([
    { kind: 'unknown', text: 'Expert Traner', suggestion: 'Expert Trainer' },
  ]);
  expect(readAccreditations('Gold member')).toMatchObject([{ kind: 'unknown', suggestion: null }]);
  expect(readAccreditations(' ')).toEqual([]);
});
