import type { Cell } from '../../../../src/core';
import { readAnswer } from '../../../../src/core/read/cells/answers';
import { day } from '../../../support/ruleHarness';

const kindOf = (value: string) => readAnswer({ kind: 'text', value }, 1900).kind;

describe('readAnswer', () => {
  test.each([
    [
      'yes',
      [
        'Yes',
        'YES',
        'yes.',
        'Y',
        'y',
        '1',
        'TRUE',
        '✓',
        '✔',
        '✔️',
        '☑',
        '✅',
        '√',
        'x',
        'X',
        'Done',
        'Acceded',
        'In force',
      ],
    ],
    ['no', ['No', 'NO', 'n', 'N.', '0', 'False', 'Not yet', 'not implemented', '☐']],
    ['blank', ['', ' ', '-', '–', 'n/a', 'N.A.', 'nil', 'None', 'Not applicable']],
    ['date', ['2 May 2019', '2019', 'Nov. 2020', '2021-11-09', 'FY2021/22']],
    [
      'unreadable',
      ['Yes?', 'maybe', 'Y/N', 'Yes (partly)', '03/04/2022', '×', '☒', '2', '-1', '10', 'partially', '2566', '?'],
    ],
  ])('%s', (kind, texts) => {
    for (const text of texts) expect([text, kindOf(text)]).toEqual([text, kind]);
  });

  test.each<[Cell, string]>([
    [{ kind: 'boolean', value: true }, 'yes'],
    [{ kind: 'boolean', value: false }, 'no'],
    [{ kind: 'number', value: 1 }, 'yes'],
    [{ kind: 'number', value: 0 }, 'no'],
    [{ kind: 'number', value: 0.5 }, 'unreadable'],
    [{ kind: 'number', value: 2019 }, 'date'],
    [{ kind: 'date', value: 45473 }, 'date'],
    [{ kind: 'blank' }, 'blank'],
    [{ kind: 'error', value: '#N/A' }, 'blank'],
    [{ kind: 'uncalculated', formula: '=A1' }, 'blank'],
  ])('%j is %s', (cell, kind) => expect(readAnswer(cell, 1900).kind).toBe(kind));

  test('a date says since when; a year alone is all of it', () => {
    const since = (cell: Cell) => readAnswer(cell, 1900);
    const whole = { kind: 'date', from: day('2019-01-01'), to: day('2019-12-31') };
    expect(since({ kind: 'number', value: 2019 })).toEqual(whole);
    expect(since({ kind: 'text', value: '2019' })).toEqual(whole);
    expect(since({ kind: 'date', value: 45473 })).toEqual({
      kind: 'date',
      from: day('2024-06-30'),
      to: day('2024-06-30'),
    });
    expect(since({ kind: 'text', value: 'Nov. 2020' })).toMatchObject({
      from: day('2020-11-01'),
      to: day('2020-11-30'),
    });
  });

  test('keeps the words it cannot read', () => {
    expect(readAnswer({ kind: 'text', value: ' Ask  HQ ' }, 1900)).toEqual({ kind: 'unreadable', text: 'Ask HQ' });
  });
});
