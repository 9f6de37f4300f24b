import { assessmentScale, readLevel } from '../../../../src/core/read/cells/assessmentLevels';
import { cellFromPlain, type PlainCell } from '../../../support/snapshotFrom';

const read = (cell: PlainCell) => readLevel(cellFromPlain(cell, 1900));

test('the scale has six words, from full implementation to nothing at all', () => {
  expect(assessmentScale.map(({ level, word }) => `${level} ${word}`)).toEqual([
    '5 Full implementation',
    '4 Advanced implementation',
    '3 Moderate implementation',
    '2 Beginning implementation',
    '1 Ad hoc arrangements',
    '0 Non-existent',
  ]);
});

test.each<[PlainCell, number]>([
  [0, 0],
  [5, 5],
  ['3', 3],
  ['Level 4', 4],
  ['3/5', 3],
  ['2 out of 5', 2],
  ['Moderate implementation', 3],
  ['MODERATE', 3],
  ['3 – Moderate', 3],
  ['3 (Moderate implementation)', 3],
  ['3. Moderate', 3],
  ['Moderate implementation (3)', 3],
  ['Advanced – 4/5', 4],
  ['Ad-hoc arrangements', 1],
  ['non existent', 0],
])('%j is level %d', (cell, level) => expect(read(cell)).toEqual({ kind: 'level', level }));

test.each<PlainCell>(['N/A', 'n/a', 'NA', 'Not applicable', 'N/A – Not applicable', 'Not applicable (N/A)'])(
  '%j is not applicable',
  (cell) => expect(read(cell)).toEqual({ kind: 'notApplicable' }),
);

test.each<PlainCell>([null, '', '-', '–'])('%j is empty', (cell) => expect(read(cell)).toEqual({ kind: 'blank' }));

test.each<[PlainCell, string | null]>([
  [6, null],
  [-1, null],
  [2.5, null],
  ['7', null],
  ['3/10', null],
  ['3 – Advanced', null],
  ['Moderate (4)', null],
  ['some of it', null],
  [true, null],
  [{ date: '2025-05-03' }, null],
  ['Modrate implementation', 'Moderate implementation'],
  ['Begining', 'Beginning implementation'],
])('%j is no level', (cell, suggestion) => expect(read(cell)).toMatchObject({ kind: 'invalid', suggestion }));
