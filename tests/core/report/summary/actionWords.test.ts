import { actionWords } from '../../../../src/core/report/summary/actionWords';

test.each([
  ['a) Upon request, help Members', 'Help Members'],
  ['(bb) Upon Request, work with the Vice Chair', 'Work with the Vice Chair'],
  ['Upon requests from Members, go', 'Upon requests from Members, go'],
  ['c) écrire', 'Écrire'],
  ['Ask everybody', 'Ask everybody'],
  ['', ''],
])('%s', (text, words) => expect(actionWords(text)).toBe(words));

test('no longer than a page has room for', () => {
  expect(actionWords('k) Upon request, train national teams that measure how long the release of goods takes')).toBe(
    'Train national teams that measure how long the release of\u2026',
  );
});
