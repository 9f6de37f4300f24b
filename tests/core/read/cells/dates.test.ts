import { formatIsoDay, serialFromDay, type Cell, type DateSystem } from '../../../../src/core';
import { readDate } from '../../../../src/core/read/cells/dates';
import { day } from '../../../support/ruleHarness';

/** "from to", or one day; else the kind of reading. */
function inWords(cell: Cell, system: DateSystem = 1900): string {
  const reading = readDate(cell, system);
  if (reading.kind !== 'period') return reading.kind;
  const [from, to] = [formatIsoDay(reading.from), formatIsoDay(reading.to)];
  return from === to ? from : `${from} ${to}`;
}

const DAYS: readonly (readonly [text: string, day: string])[] = [
  ['30 Jun 2024', '2024-06-30'],
  ['30 June 2024', '2024-06-30'],
  ['30 JUNE 2024', '2024-06-30'],
  ['30-Jun-2024', '2024-06-30'],
  ['30-Jun-24', '2024-06-30'],
  ['30Jun2024', '2024-06-30'],
  ['30th June 2024', '2024-06-30'],
  ['30th of June 2024', '2024-06-30'],
  ['the 30th of June, 2024', '2024-06-30'],
  ['by 30 June 2024', '2024-06-30'],
  ['30 June, 2024', '2024-06-30'],
  ['30 Jun. 2024', '2024-06-30'],
  ['June 30, 2024', '2024-06-30'],
  ['June 30th, 2024', '2024-06-30'],
  ['Jun. 30, 2024', '2024-06-30'],
  ['June 30 2024', '2024-06-30'],
  ['Sunday, 30 June 2024', '2024-06-30'],
  ['Sun 30 Jun 2024', '2024-06-30'],
  ['Sunday 30th June 2024', '2024-06-30'],
  ['30\u00a0June\u00a02024', '2024-06-30'],
  ['３０ June ２０２４', '2024-06-30'],
  [' 30  June\n2024 ', '2024-06-30'],
  ['1st July 2024', '2024-07-01'],
  ['2nd July 2024', '2024-07-02'],
  ['3rd July 2024', '2024-07-03'],
  ['9 Sept 2024', '2024-09-09'],
  ['9 Sept. 2024', '2024-09-09'],
  ['9 September 2024', '2024-09-09'],
  ['1 May 2022', '2022-05-01'],
  ['29 February 2024', '2024-02-29'],
  ['2021-11-09', '2021-11-09'],
  ['2021-1-9', '2021-01-09'],
  ['2021/11/09', '2021-11-09'],
  ['2021.11.09', '2021-11-09'],
  ['2021-11-09T00:00:00Z', '2021-11-09'],
  ['2021-11-09T23:59:59.999Z', '2021-11-09'],
  ['2021-11-09 00:00:00', '2021-11-09'],
  ['2021-11-09 17:30', '2021-11-09'],
  ['13/04/2022', '2022-04-13'],
  ['13.04.2022', '2022-04-13'],
  ['13-04-2022', '2022-04-13'],
  ['13/4/22', '2022-04-13'],
  ['04/13/2022', '2022-04-13'],
  ['05/05/2022', '2022-05-05'],
];

const PERIODS: readonly (readonly [text: string, from: string, to: string])[] = [
  ['16th–20th October 2023', '2023-10-16', '2023-10-20'],
  ['23rd - 26th October 2023', '2023-10-23', '2023-10-26'],
  ['27 September – 1 October 2021', '2021-09-27', '2021-10-01'],
  ['28 March - 1 April 2022', '2022-03-28', '2022-04-01'],
  ['Nov. 2020', '2020-11-01', '2020-11-30'],
  ['November 2020', '2020-11-01', '2020-11-30'],
  ['Feb 2024', '2024-02-01', '2024-02-29'],
  ['February 2023', '2023-02-01', '2023-02-28'],
  ['Nov-2020', '2020-11-01', '2020-11-30'],
  ['end of June 2026', '2026-06-01', '2026-06-30'],
  ['16-20 October 2023', '2023-10-16', '2023-10-20'],
  ['16 - 20 Oct 2023', '2023-10-16', '2023-10-20'],
  ['16—20 October 2023', '2023-10-16', '2023-10-20'],
  ['16 to 20 October 2023', '2023-10-16', '2023-10-20'],
  ['from 16 to 20 October 2023', '2023-10-16', '2023-10-20'],
  ['16 until 20 October 2023', '2023-10-16', '2023-10-20'],
  ['16th to 20th of October, 2023', '2023-10-16', '2023-10-20'],
  ['16 and 17 October 2023', '2023-10-16', '2023-10-17'],
  ['16 & 17 October 2023', '2023-10-16', '2023-10-17'],
  ['16, 18 and 20 October 2023', '2023-10-16', '2023-10-20'],
  ['Monday 16 - Friday 20 October 2023', '2023-10-16', '2023-10-20'],
  ['16-20 Oct. 23', '2023-10-16', '2023-10-20'],
  ['October 16-20, 2023', '2023-10-16', '2023-10-20'],
  ['Oct 16th – 20th, 2023', '2023-10-16', '2023-10-20'],
  ['October 30 - November 3, 2023', '2023-10-30', '2023-11-03'],
  ['October 30, 2023 - November 3, 2023', '2023-10-30', '2023-11-03'],
  ['30 October 2023 - 3 November 2023', '2023-10-30', '2023-11-03'],
  ['30 Oct. – 3 Nov. 2023', '2023-10-30', '2023-11-03'],
  ['30 October to 3 November 2023', '2023-10-30', '2023-11-03'],
  ['28 December - 3 January 2022', '2021-12-28', '2022-01-03'],
  ['28 December 2021 - 3 January 2022', '2021-12-28', '2022-01-03'],
  ['July 2024 to June 2026', '2024-07-01', '2026-06-30'],
  ['July 2024 – June 2026', '2024-07-01', '2026-06-30'],
  ['1 July 2024 - 30 June 2026', '2024-07-01', '2026-06-30'],
  ['January - March 2022', '2022-01-01', '2022-03-31'],
  ['November - February 2022', '2021-11-01', '2022-02-28'],
  ['2021-11-09 to 2021-11-11', '2021-11-09', '2021-11-11'],
  ['2021-11-09 - 2021-11-11', '2021-11-09', '2021-11-11'],
  ['13/04/2022 - 15/04/2022', '2022-04-13', '2022-04-15'],
  ['2021/11/09–2021/11/11', '2021-11-09', '2021-11-11'],
];

const AMBIGUOUS = [
  '03/04/2022',
  '3/4/22',
  '3.4.2022',
  '03-04-2022',
  '12/11/2021',
  '03/04/2022 - 13/04/2022',
  '30/03/2022 - 01/04/2022',
];

const UNREADABLE = [
  ...['soon', 'TBC', '31 June 2024', '29 February 2023', '0 May 2022', '32/13/2022', '13/13/2022', '2022-13-01'],
  ...['2022-02-30', '30 June', 'June', '2024', '12', 'FY2021/22', 'Q1 2022', '16-20', '1 Juni 2024', '1.1.1', '10:30'],
  ...[
    '16 October 2023 approx',
    'October 2023?',
    '1 May 202',
    '1 May 20222',
    '16-20 October',
    '99 May 2022',
    'TRUE',
    '1900-00-01',
  ],
];

describe('readDate', () => {
  test('speaks of at least 80 written forms', () => expect(DAYS.length + PERIODS.length).toBeGreaterThanOrEqual(80));

  test.each(DAYS)('%j is the day %s', (value, expected) => expect(inWords({ kind: 'text', value })).toBe(expected));

  test.each(PERIODS)('%j is %s to %s', (value, from, to) => {
    expect(inWords({ kind: 'text', value })).toBe(`${from} ${to}`);
  });

  test.each(AMBIGUOUS)('%j is ambiguous', (value) => {
    expect(readDate({ kind: 'text', value }, 1900)).toEqual({ kind: 'ambiguous', text: value });
  });

  test.each(UNREADABLE)('%j is unreadable', (value) => {
    expect(readDate({ kind: 'text', value }, 1900)).toEqual({ kind: 'unreadable', text: value });
  });

  test.each(['', '  ', '-', '–', '--'])('%j is blank', (value) => {
    expect(inWords({ kind: 'text', value })).toBe('blank');
  });

  test.each<Cell>([{ kind: 'blank' }, { kind: 'error', value: '#N/A' }, { kind: 'uncalculated', formula: '=A1' }])(
    '%j is blank',
    (cell) => expect(inWords(cell)).toBe('blank'),
  );

  test('an end may lie before its start where both are written out', () => {
    expect(inWords({ kind: 'text', value: '3 May 2022 - 1 May 2022' })).toBe('2022-05-03 2022-05-01');
  });
});

describe('readDate of serials', () => {
  test.each(['2024-06-30', '2021-11-09', '2024-02-29', '2000-02-29', '1999-12-31'])('%s in both systems', (iso) => {
    for (const system of [1900, 1904] as const) {
      const value = serialFromDay(day(iso), system);
      expect(inWords({ kind: 'date', value }, system)).toBe(iso);
      expect(inWords({ kind: 'number', value }, system)).toBe(iso);
      expect(inWords({ kind: 'date', value: value + 0.999 }, system)).toBe(iso);
    }
  });

  test.each([0, 12, 2024, 20240630, -1, 29220, 73416])('the plain number %s is no date', (value) => {
    expect(inWords({ kind: 'number', value })).toBe('unreadable');
  });

  test.each([
    [29221, '1980-01-01'],
    [73415, '2100-12-31'],
  ])('the plain number %i is %s', (value, iso) => expect(inWords({ kind: 'number', value })).toBe(iso));

  test('a cell that Excel shows as a date may lie further off', () => {
    expect(inWords({ kind: 'date', value: 61 })).toBe('1900-03-01');
    expect(inWords({ kind: 'date', value: 60 })).toBe('unreadable');
    expect(inWords({ kind: 'date', value: 3e6 })).toBe('unreadable');
    expect(inWords({ kind: 'date', value: 0 }, 1904)).toBe('1904-01-01');
  });

  test('a boolean is no date', () => expect(inWords({ kind: 'boolean', value: true })).toBe('unreadable'));
});

describe('time zones', () => {
  const LOCAL = [
    'getDate',
    'getDay',
    'getFullYear',
    'getHours',
    'getMinutes',
    'getMonth',
    'getTimezoneOffset',
  ] as const;
  const RealDate = Date;

  /** A Date that knows no local time: whatever would ask the machine's zone fails. */
  beforeAll(() => {
    for (const method of LOCAL) {
      jest.spyOn(RealDate.prototype, method).mockImplementation(() => {
        throw new Error(`${method} asks for the time zone`);
      });
    }
    globalThis.Date = new Proxy(RealDate, {
      construct(target, parts: unknown[]) {
        if (parts.length !== 1 || typeof parts[0] !== 'number') throw new Error('this Date asks for the time zone');
        return new target(parts[0]);
      },
    });
  });

  afterAll(() => {
    globalThis.Date = RealDate;
    jest.restoreAllMocks();
  });

  test('are never asked for', () => {
    expect(() => new Date(2024, 5, 30)).toThrow('time zone');
    for (const [value, expected] of DAYS) expect(inWords({ kind: 'text', value })).toBe(expected);
    for (const [value, from, to] of PERIODS) expect(inWords({ kind: 'text', value })).toBe(`${from} ${to}`);
    expect(inWords({ kind: 'date', value: 45473 })).toBe('2024-06-30');
    expect(inWords({ kind: 'date', value: 45473.99 })).toBe('2024-06-30');
  });
});
