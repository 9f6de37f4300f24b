import type { SummaryTable } from '../../../src/core';
import { cardsBlock } from '../../../src/slides/layout/cardsBlock';
import { CONTENT_WIDTH, textSizes } from '../../../src/slides/layout/pageSize';
import { numberCell, textCell } from '../../support/arbitrarySummary';

const [sizes] = textSizes(true);
const table: SummaryTable = {
  ...{ kind: 'table', id: 't', heading: 'At a glance', isCards: true, totalRows: 0, whenEmpty: 'No figures.' },
  remarks: ['One is left out.', 'So is another.'],
  columns: ['Figure', 'Now', 'Of'].map((header) => ({ id: header, header, width: 10 })),
  rows: [
    [textCell('Workshops held'), numberCell(33), textCell('at all levels')],
    [textCell("Women's share"), numberCell(0.288, 'share'), textCell('goal 25%')],
  ],
};

test('cards are one table over the whole width: labels, large figures, what they are of', () => {
  const { items, height } = cardsBlock(table, sizes!);
  const [cards, remark] = items;
  expect(cards).toMatchObject({ kind: 'table', name: 'At a glance', isRuled: false });
  const rows = cards!.kind === 'table' ? cards!.rows : [];
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Workshops held', "Women's share"],
    ['33', '28.8%'],
    ['at all levels', 'goal 25%'],
  ]);
  expect(rows[1]!.cells[0]!.size).toBeGreaterThan(1.5 * sizes!.body);
  expect(cards!.box.width).toBe(CONTENT_WIDTH);
  expect(remark).toMatchObject({ kind: 'text', text: 'One is left out. So is another.' });
  expect(height).toBeCloseTo(cards!.box.height + remark!.box.height);
});

test('without cards the sentence for it stands there', () => {
  const { items } = cardsBlock({ ...table, rows: [], remarks: [] }, sizes!);
  expect(items).toMatchObject([{ kind: 'text', text: 'No figures.' }]);
});
