/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { figuresWorkbook } from '../../../support/figuresWorkbook';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { button, renderPane } from '../../renderPane';

async function shown(workbook = figuresWorkbook()) {
  const parts = renderPane(workbook);
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  return parts;
}

const chart = (name: string) => within(screen.getByRole('table', { name }));
const rows = (name: string) =>
  chart(name)
    .getAllByRole('row')
    .slice(1)
    .map(
      (row) => within(row).getByRole('rowheader').textContent + ': ' + within(row).getAllByRole('cell')[1]!.textContent,
    );

test('each chart is a table of its figures', async () => {
  await shown();
  expect(rows('Women’s share by fiscal year')).toEqual(['FY2024/25: 10.0% (2 of 20)', 'FY2025/26: 20.0% (6 of 30)']);
  expect(rows('Participants by fiscal year')).toEqual(['FY2024/25: 20', 'FY2025/26: 40']);
  expect(rows('Women’s share by level')).toHaveLength(2);
  expect(rows('Members reached by sub-region').length).toBeGreaterThan(2);
});

test('a bar with a goal says whether it is met; the line is explained', async () => {
  await shown();
  const women = chart('Women’s share by fiscal year');
  expect(women.getAllByRole('img', { name: 'Goal of 25.0% not met' })).toHaveLength(2);
  expect(screen.getAllByText('The dashed line is the goal of 25.0%.')).toHaveLength(2);
  expect(chart('Participants by fiscal year').queryAllByRole('img')).toHaveLength(0);
});

test('can be folded', async () => {
  const { user } = await shown();
  await user.click(button('Charts'));
  expect(screen.queryByRole('table')).toBeNull();
});

test('there is none without a workshop', async () => {
  await shown(snapshotFrom({ Notes: [['Nothing here']] }));
  expect(screen.queryByRole('button', { name: 'Charts' })).toBeNull();
});
