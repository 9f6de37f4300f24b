import { formatIsoDay, serialFromDay, parseIsoDay, type Cell } from '../../../../../src/core';
import { readVisitPeriod } from '../../../../../src/core/read/cells/publications/visitPeriods';

const BLANK: Cell = { kind: 'blank' };
const text = (value: string): Cell => (value === '' ? BLANK : { kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'number', value });
const date = (iso: string): Cell => ({ kind: 'date', value: serialFromDay(parseIsoDay(iso)!, 1900) });

function read(year: Cell, month: Cell = BLANK, isFiscal = false): string {
  const period = readVisitPeriod(year, month, isFiscal, 1900);
  if (period.kind === 'blank') return 'blank';
  if (period.kind === 'unreadable') return `unreadable ${period.text}`;
  return `${period.kind} ${formatIsoDay(period.from)} ${formatIsoDay(period.to)}`;
}

test.each(['FY2021/22', 'FY 2021/22', '2021/22', '2021-22', '2021/2022', '2021-2022', 'fiscal year 2021/22'])(
  '"%s" is a fiscal year, whatever its header says',
  (year) => {
    for (const isFiscal of [true, false]) {
      expect(read(text(year), BLANK, isFiscal)).toBe('fiscal year 2021-07-01 2022-06-30');
    }
  },
);

test('a year alone is a calendar year, and unreadable as a fiscal year', () => {
  for (const year of [number(2022), text('2022')]) {
    expect(read(year)).toBe('calendar year 2022-01-01 2022-12-31');
    expect(read(year, BLANK, true)).toBe('unreadable 2022');
  }
});

test.each([
  ['a date in it', BLANK, date('2021-07-14')],
  ['its name and year', BLANK, text('July 2021')],
  ['short', BLANK, text('Jul 2021')],
  ['its name beside a fiscal year', text('FY2021/22'), text('July')],
  ['its name beside a calendar year', number(2021), text('Jul')],
  ['in the column of years', text('July 2021'), BLANK],
])('a month: %s', (_, year, month) => expect(read(year, month)).toBe('month 2021-07-01 2021-07-31'));

test('the months from January on lie in the second year of a fiscal year', () => {
  expect(read(text('FY2021/22'), text('February'))).toBe('month 2022-02-01 2022-02-28');
});

test.each([
  ['Last year', ''],
  ['2021/23', ''],
  ['', 'July'],
  ['', 'Q1 FY2021/22'],
  ['', '03/04/2022'],
])('"%s" and "%s" cannot be read', (year, month) => expect(read(text(year), text(month))).toContain('unreadable'));

test('empty cells are blank', () => expect(read(BLANK)).toBe('blank'));
