import { isPillarNumber, readPillarCell, readPillarHeading } from '../../../src/core/read/pillarHeading';

test.each<[string[], number | null]>([
  [['1. Support'], 1],
  [['Pillar IV - Enhance'], 4],
  [['2', 'Further develop'], 2],
  [['Pillar 3', 'Improve needs analysis'], 3],
  [['III.', 'Improve needs analysis'], 3],
  [['1.1.2 – 1st milestone'], null],
  [['2', 'x'], null],
  [['Support', 'instruments'], null],
  [[], null],
])('%j heads pillar %j', (texts, pillar) => expect(readPillarHeading(texts)).toBe(pillar));

test.each([
  ['1', 1],
  ['Pillar 2', 2],
  ['3. Improve', 3],
  ['IV', 4],
  ['1.1', null],
  ['', null],
  ['Improve', null],
])('the cell %j names %j', (text, pillar) => expect(readPillarCell(text)).toBe(pillar));

test('a number stands without words', () => {
  expect(['1', 'Pillar 2', 'II.'].every(isPillarNumber)).toBe(true);
  expect(isPillarNumber('1. Support')).toBe(false);
});
