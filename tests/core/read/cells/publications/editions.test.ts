import { isLaterEdition, languageOf } from '../../../../../src/core/read/cells/publications/editions';

test.each([
  'Canine training (2nd Edition)',
  'Canine training (2 nd edition)',
  'Third edition',
  'Revised edition of 2024',
])('"%s" is a later edition', (title) => expect(isLaterEdition(title)).toBe(true));

test.each(['Newsletter No. 2', '1st edition', 'Canine training', '2nd issue'])('"%s" is none', (title) =>
  expect(isLaterEdition(title)).toBe(false),
);

test.each([
  ['', 'Newsletter No. 83 (Thai)', 'thai'],
  ['', 'Newsletter No. 83, French edition', 'french'],
  ['', 'Newsletter No. 83 in Russian', 'russian'],
  ['Russian', 'Newsletter No. 83', 'russian'],
  ['FR', 'Newsletter No. 83 (Thai)', 'fr'],
  ['', 'How Chinese Customs clears parcels', ''],
  ['', 'Newsletter No. 83', ''],
])('of "%s" and "%s" the language is "%s"', (column, title, language) =>
  expect(languageOf(column, title)).toBe(language),
);
