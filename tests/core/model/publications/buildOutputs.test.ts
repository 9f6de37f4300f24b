import { formatIsoDay, type Output } from '../../../../src/core';
import { output, sheetOf, type PlainRow } from '../../../support/figureHarness';
import { modelFrom } from '../../../support/ruleHarness';

const outputsOf = (...rows: PlainRow[]): readonly Output[] =>
  modelFrom({ Outputs: sheetOf(['Date', 'Type'], rows) }).outputs;

test('reads an entry with its links, Members and where it stands', () => {
  const fields = { Type: 'Newslettre', Title: 'Issue 83', 'Plan action': '4-(c), 1-(a)', Members: 'Fiji, Atlantis' };
  const [entry] = outputsOf(output('2025-02-03', { ...fields, Quantity: 2, Requested: 4, Met: 3 }));
  expect(entry).toMatchObject({
    type: { kind: 'unknown', suggestion: 'Newsletter' },
    title: 'Issue 83',
    actions: { refs: ['4-(c)', '1-(a)'], unreadable: [] },
    quantity: { kind: 'number', value: 2 },
    requested: { value: 4 },
    met: { value: 3 },
    source: { row: 2 },
  });
  expect(entry!.names.map(({ kind }) => kind)).toEqual(['member', 'unknown']);
});

test.each([
  [{ date: '2025-02-03' }, '2025-02-03'],
  ['Nov. 2025', '2025-11-30'],
  ['30 June - 2 July 2025', '2025-07-02'],
  ['03/04/2025', null],
  [null, null],
])('dated %j it is delivered by %s', (Date, day) => {
  const [entry] = outputsOf(output('2025-01-01', { Date, Title: 'One' }));
  expect(entry!.day === null ? null : formatIsoDay(entry!.day)).toBe(day);
});

test.each([
  ['Yes', { kind: 'number', value: 1 }],
  ['no', { kind: 'number', value: 0 }],
  ['-', { kind: 'blank' }],
  ['many', { kind: 'invalid' }],
  [-1, { kind: 'invalid' }],
])('a request that reads %j', (Met, reading) => {
  expect(outputsOf(output('2025-01-01', { Requested: 1, Met }))[0]!.met).toMatchObject(reading);
});

test('entries of several sheets stand one after the other', () => {
  const rows = sheetOf(['Date', 'Type'], [output('2025-01-01')]);
  const { outputs } = modelFrom({ A: rows, B: rows });
  expect(outputs.map(({ source }) => source.block.sheet.name)).toEqual(['A', 'B']);
});
