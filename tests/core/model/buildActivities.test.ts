import { formatIsoDay } from '../../../src/core';
import { activitySchema } from '../../../src/core/model/activity';
import { modelFrom, withoutColumn, workshopSheet, type Overrides, type PlainSheet } from '../../support/ruleHarness';

const activitiesOf = (rows: PlainSheet) => modelFrom({ W: rows }).activities;
const first = (cells: Overrides) => activitiesOf(workshopSheet(cells))[0]!;
const days = ({ start, end }: ReturnType<typeof first>) => [start, end].map((one) => one && formatIsoDay(one));

describe('buildActivities', () => {
  test('reads a row', () => {
    expect(first({})).toMatchObject({
      title: 'National Workshop on Risk Management',
      startField: 'start',
      mode: { kind: 'known', word: 'in-person' },
      level: { kind: 'known', word: 'national' },
      status: { kind: 'known', word: 'held' },
      counts: { participants: { kind: 'number', value: 24 }, observers: { kind: 'blank' } },
      evaluation: { kind: 'number', value: 4.5 },
      names: [{ kind: 'member', text: 'Sri Lanka' }],
      actions: { refs: ['1-(a)'], unreadable: [] },
      source: { row: 4 },
    });
  });

  test('keeps the schema, whatever the cells hold', () => {
    const odd: Overrides[] = [
      {},
      { B4: null, C4: null, D4: null, J4: null, P4: null, I4: null },
      {
        B4: 12,
        C4: 'soon',
        D4: '03/04/2025',
        F4: 'x',
        G4: true,
        H4: 7,
        I4: 'x',
        J4: -1,
        P4: 'Atlantis, OCO',
        S4: 'good',
      },
      { C4: { error: '#N/A' }, D4: { uncalculated: '=C4' }, J4: { error: '#REF!' }, P4: { error: '#NAME?' } },
    ];
    for (const cells of odd) expect(() => activitySchema.parse(first(cells))).not.toThrow();
  });

  test.each<[string, Overrides, (string | null)[]]>([
    ['start and end', {}, ['2024-09-02', '2024-09-04']],
    ['a start alone ends on its day', { D4: null }, ['2024-09-02', '2024-09-02']],
    ['a period in the start', { C4: '2-6 September 2024', D4: null }, ['2024-09-02', '2024-09-06']],
    ['an end in words', { D4: '6 Sept. 2024' }, ['2024-09-02', '2024-09-06']],
    ['an end before the start counts as none', { D4: { date: '2023-09-04' } }, ['2024-09-02', '2024-09-02']],
    ['an end nobody can read counts as none', { D4: 'later' }, ['2024-09-02', '2024-09-02']],
    ['a start nobody can read leaves the end', { C4: 'soon' }, [null, '2024-09-04']],
    ['an ambiguous start is none', { C4: '03/04/2024', D4: null }, [null, null]],
    ['no dates', { C4: null, D4: null }, [null, null]],
    ['a month', { C4: 'Nov. 2024', D4: null }, ['2024-11-01', '2024-11-30']],
  ])('%s', (_, cells, expected) => expect(days(first(cells))).toEqual(expected));

  test('reads a period column where there is no start', () => {
    const rows = withoutColumn(workshopSheet({ C3: 'Dates', C4: '2-4 September 2024' }), 'D');
    expect(days(activitiesOf(rows)[0]!)).toEqual(['2024-09-02', '2024-09-04']);
    expect(activitiesOf(rows)[0]!.startField).toBe('date');
  });

  test('reads the period column where the start is empty, and not where it is filled', () => {
    const cells = { U3: 'Dates', U4: '7-8 October 2024' };
    expect(days(first({ ...cells, C4: null, D4: null }))).toEqual(['2024-10-07', '2024-10-08']);
    expect(days(first(cells))).toEqual(['2024-09-02', '2024-09-04']);
  });

  test('reads dates in the 1904 system', () => {
    expect(days(modelFrom({ W: workshopSheet() }, { dateSystem: 1904 }).activities[0]!)).toEqual([
      '2024-09-02',
      '2024-09-04',
    ]);
  });

  test('a list of Members runs on in the rows below', () => {
    const activities = activitiesOf(workshopSheet({ P6: 'Japan', P7: 'Fiji, Nowhere', P8: 'Samoa' }));
    expect(activities).toHaveLength(3);
    expect(activities[2]!.names.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...['member Japan', 'member Fiji', 'unknown Nowhere', 'member Samoa'],
    ]);
  });

  test('takes the sheets in their order', () => {
    const titles = modelFrom({ B: workshopSheet(), A: workshopSheet({ B4: 'Another' }) }).activities.map(
      ({ title }) => title,
    );
    expect(titles).toHaveLength(6);
    expect(titles[3]).toBe('Another');
  });
});
