import { browserWords, knownWord, languageWords, versionWords } from '../../../src/taskpane/diagnostics/safeWords';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 on Windows NT',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Version/18.1 Safari/605.1.15 on Mac OS X',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox/130.0 on Linux'],
  ['the browser of Someone', 'another browser on another system'],
])('%s', (userAgent, words) => {
  expect(browserWords(userAgent)).toBe(words);
});

test.each([
  ['16.0.18129.20000', '16.0.18129.20000'],
  ['1.18', '1.18'],
  ['', 'unknown'],
  ['16.0 of Someone', 'unknown'],
])('version %s', (version, words) => {
  expect(versionWords(version)).toBe(words);
});

test.each([
  ['en-GB', 'en-GB'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['fr', 'fr'],
  ['Budget', 'other'],
  ['en-GB-x-budget', 'other'],
])('language %s', (tag, words) => {
  expect(languageWords(tag)).toBe(words);
});

test('a word of a closed list, or none', () => {
  expect(knownWord('PC', ['PC', 'Mac'])).toBe('PC');
  expect(knownWord('Budget', ['PC', 'Mac'])).toBe('other');
});
