import { ownedStyles, type OwnedLook } from '../../../../src/core';
import { laySummary } from '../../../../src/core/write/summary/laySummary';
import { pageOf, pageTable, shown } from '../../../support/summaryPage';

const cards = pageTable(['Figure', 'Now', 'Of'], [], {
  isCards: true,
  heading: 'At a glance',
  rows: [
    [shown('Workshops held'), shown(12345), shown('at all levels')],
    [shown("Women's share"), shown(0.288, 'share'), shown('goal 25%')],
    [shown('Participants'), shown('No data'), shown('')],
  ],
  remarks: ['One is left out.', 'So is another.'],
});
const beside = pageTable(
  ['A', 'B', 'C'],
  [
    ['x', 1, 2],
    ['y', 3, 4],
  ],
  { id: 'beside' },
);
const layout = laySummary(pageOf([[cards], [beside]], { isLarge: true }));
const rowOf = (text: string) =>
  layout.cells.findIndex((row) => row.some((laid) => laid?.cell.kind === 'text' && laid.cell.value === text));
const first = rowOf('Workshops held');

test('a card has its label, its figure and what it is of below one another', () => {
  const [labels, figures, of] = layout.cells.slice(first, first + 3);
  const places = labels!.flatMap((laid, column) => (laid?.cell.kind === 'text' ? [column] : []));
  expect(places).toHaveLength(3);
  expect(places.map((column) => figures![column]!.cell)).toEqual([
    { kind: 'number', value: 12345 },
    { kind: 'number', value: 0.288 },
    { kind: 'text', value: 'No data' },
  ]);
  expect(places.map((column) => of![column]!.cell.kind)).toEqual(['text', 'text', 'blank']);
});

test('figures are large, at the left, and have room in their own column', () => {
  layout.cells[first + 1]!.forEach((laid, column) => {
    if (laid?.cell.kind !== 'number') return;
    const look: OwnedLook = ownedStyles[laid.style];
    expect(look).toMatchObject({ fontSize: 30, isLeft: true, isWrapped: false });
    expect(layout.widths[column]).toBeGreaterThan((5 * 30) / 11);
  });
  expect(layout.heights[first + 1]).toBeGreaterThan(30 * 1.2);
});

test('all cards stand on one ground, with a heading above and the remarks in one line below', () => {
  for (const row of layout.cells.slice(first, first + 3)) {
    const fills = row.map((laid) => laid && (ownedStyles[laid.style] as OwnedLook).fill);
    expect(new Set(fills)).toEqual(new Set(['EEF4FB']));
  }
  expect(rowOf('At a glance')).toBe(first - 1);
  expect(rowOf('One is left out. So is another.')).toBe(first + 3);
});

test('no cards, no figures: that is said', () => {
  const empty = laySummary(pageOf([[{ ...cards, rows: [], remarks: [] }]]));
  const texts = empty.cells.flat().flatMap((laid) => (laid?.cell.kind === 'text' ? [laid.cell.value] : []));
  expect(texts).toContain('Nothing to show.');
});
