/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { planWorkbook } from '../support/planWorkbook';
import { button, renderPane, tab } from './renderPane';

const list = 'List what would be seen';

test('the Summary step lists what a recipient would see, each with where it is and what can be done', async () => {
  const workbook = planWorkbook();
  const hidden = workbook.sheets.map((sheet, index) =>
    index === 0 ? { ...sheet, visibility: 'hidden' as const } : sheet,
  );
  const { user, host } = renderPane({ ...workbook, sheets: hidden });
  await user.click(tab(/Summary/));
  const region = screen.getByRole('region', { name: 'Before sharing the workbook' });
  await user.click(within(region).getByRole('button', { name: list }));
  await user.click(await screen.findByRole('button', { name: 'Hidden sheets (1)' }));
  expect(screen.getByText(`${workbook.sheets[0]!.name}: hidden`)).toBeTruthy();
  expect(screen.getByText(/Anybody can show them again/)).toBeTruthy();
  expect(screen.getByText(/^Looked for and not found: .*Names of people/)).toBeTruthy();
  expect(screen.getByText(/^Could not be looked for here: .*Document properties/)).toBeTruthy();
  expect((await host.readSnapshot()).sheets).toBe(hidden);
});

test('nothing is listed before it is asked for', async () => {
  const { user } = renderPane();
  await user.click(tab(/Summary/));
  expect(button(list)).toBeTruthy();
  expect(screen.queryByText(/Looked for/)).toBeNull();
});
