import { formatIsoDay } from '../../../../src/core';
import { misspeltMonth } from '../../../../src/core/read/cells/misspeltMonth';

describe('misspeltMonth', () => {
  test.each([
    ['16 Ocotber 2023', 'Ocotber', 'October', '2023-10-16', '2023-10-16'],
    ['5 Agust 2024', 'Agust', 'August', '2024-08-05', '2024-08-05'],
    ['16-20 Novmber 2023', 'Novmber', 'November', '2023-11-16', '2023-11-20'],
    ['28 Febuary - 1 March 2022', 'Febuary', 'February', '2022-02-28', '2022-03-01'],
    ['SEPTEMPER 3, 2024', 'SEPTEMPER', 'September', '2024-09-03', '2024-09-03'],
  ])('%j', (text, word, month, from, to) => {
    const found = misspeltMonth(text)!;
    expect([found.word, found.month, formatIsoDay(found.days.from), formatIsoDay(found.days.to)]).toEqual([
      word,
      month,
      from,
      to,
    ]);
  });

  test.each([
    ['a date as it is', '16 October 2023'],
    ['a word near two months', '5 Juny 2024'],
    ['a day the month does not have', '31 Septembr 2024'],
    ['no year', '16 Ocotber'],
    ['two misspelt months', '28 Febuary - 1 Marhc 2022'],
    ['other words', 'to be decided'],
    ['a longer text', `16 Ocotber 2023${' '.repeat(150)}`],
    ['nothing', ''],
  ])('leaves alone %s', (_, text) => expect(misspeltMonth(text)).toBeNull());
});
