import { snapshotFrom } from '../../support/snapshotFrom';
import { layoutSheet } from '../../../src/workbench/grid/sheetLayout';

const workbook = snapshotFrom(
  {
    Workshops: [
      ['Title', 'Women share'],
      ['A title of a workshop that is long enough to need the room', 0.25],
      ['b', 1],
    ],
  },
  { names: [{ name: 'PlanMonitor.workshops.1.womenShare', reference: "'Workshops'!$B$1:$B$3", isHidden: true }] },
);
const layout = layoutSheet(workbook, workbook.sheets[0]!);

test('knows the columns the product wrote, and which of them are shares', () => {
  expect(layout.hasOwned).toBe(true);
  expect([layout.isOwned(3, 2), layout.isOwned(4, 2), layout.isOwned(2, 1)]).toEqual([true, false, false]);
  expect([layout.styleOf(1), layout.styleOf(2)]).toEqual([null, 'share']);
});

test('gives columns the width of what they hold, in bounds, and room to spare', () => {
  const [title, share, empty] = layout.columnWidths;
  expect(title).toBe(300);
  expect(share).toBeLessThan(120);
  expect(empty).toBe(72);
  expect(layout.columnWidths).toHaveLength(10);
  expect(layout.rowCount).toBe(40);
});
