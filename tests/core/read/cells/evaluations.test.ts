import { readEvaluation } from '../../../../src/core/read/cells/evaluations';
import { describeEvaluationScale } from '../../../../src/core/read/cells/evaluationScale';
import { cellFromPlain, type PlainCell } from '../../../support/snapshotFrom';

const read = (cell: PlainCell) => readEvaluation(cellFromPlain(cell, 1900));

test('the scale has five words', () => {
  expect(describeEvaluationScale()).toBe('very good 5, good 4, fair 3, poor 2, very poor 1');
});

test.each<[string, number]>([
  ['Very good', 5],
  ['good.', 4],
  ['Excellent', 5],
  ['SATISFIED', 4],
  ['Neutral', 3],
  ['very poor', 1],
  ['"very good" 85 %, "good" 15 %', 4.85],
  ['“Very good” (85%) and “good” (15%)', 4.85],
  ['Very good: 50%; Good: 30%; Fair: 20%', 4.3],
  ['60% very good, 40% good', 4.6],
  ['Very good - 66.6%\nGood - 33.3%', 4.6666],
  ['100 % good', 4],
  ['good (4)', 4],
  ['Not satisfied', 2],
  ['unsatisfied', 2],
])('%j is mapped to %d of 5', (text, points) => {
  const reading = read(text);
  expect(reading).toMatchObject({ kind: 'worded', of: 5, isMapped: true, people: null });
  expect(reading.kind === 'worded' && reading.points).toBeCloseTo(points, 3);
});

test('people are counted where the cell counts them', () => {
  expect(read('Very good (12), good (4)')).toMatchObject({ points: 4.75, people: 16 });
  expect(read('3 poor, 1 very poor')).toMatchObject({ points: 1.75, people: 4 });
  expect(read('good 12')).toMatchObject({ points: 4, people: 12 });
});

test('a number with its top is points, not words', () => {
  expect(read('4.3/5')).toMatchObject({ kind: 'worded', points: 4.3, of: 5, isMapped: false });
  expect(read('8 out of 10')).toMatchObject({ kind: 'worded', points: 8, of: 10, isMapped: false });
});

test.each<[PlainCell, string, string | null]>([
  ['86 %', 'per cent alone', null],
  ['90 per cent', 'per cent alone', null],
  ['Verry good', 'no word of the scale', 'very good'],
  ['Well received', 'no word of the scale', null],
  ['very good?', 'no word of the scale', 'very good'],
  ['good, fair', 'no word of the scale', null],
  ['very good 85 %', 'shares do not add up', null],
  ['very good 85 %, good 25 %', 'shares do not add up', null],
  ['very good 85 %, good 3', 'shares do not add up', null],
  ['good 50 %, nice 50 %', 'no word of the scale', null],
  ['excellent 50 %, very good 50 %', 'two words for one step', null],
  ['average 4.2', 'people or points', null],
  ['average: 4', 'people or points', null],
  ['very good (4)', 'people or points', null],
  ['very good 0.85, good 0.15', 'people or points', null],
  ['80% very good', 'shares do not add up', null],
  ['good to very good', 'no word of the scale', null],
  ['not good', 'no word of the scale', null],
  ['unuseful', 'no word of the scale', null],
])('%j is unclear: %s', (cell, doubt, suggestion) =>
  expect(read(cell)).toMatchObject({ kind: 'unclear', doubt, suggestion }),
);

test.each<[PlainCell, string]>([
  [4.5, 'number'],
  ['4.6', 'number'],
  [null, 'blank'],
  ['n/a', 'blank'],
  [true, 'invalid'],
  ['4,5', 'invalid'],
])('%j is %s, as any number', (cell, kind) => expect(read(cell).kind).toBe(kind));
