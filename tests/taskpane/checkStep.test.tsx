/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { misspeltStarts } from '../support/misspeltStarts';
import { snapshotFrom } from '../support/snapshotFrom';
import { button, renderPane } from './renderPane';

async function checked(...args: Parameters<typeof renderPane>) {
  const parts = renderPane(...args);
  await act(() => parts.session.dispatch({ type: 'check' }));
  return parts;
}

test('groups what was found by severity, with counts', async () => {
  await checked();
  const errors = screen.getByRole('region', { name: /^\d+ errors?$/ });
  expect(within(errors).getByRole('heading', { name: 'Target not readable (1)' })).not.toBeNull();
  expect(within(errors).getByRole('heading', { name: 'Member not known (1)' })).not.toBeNull();
});

test('a finding leads to its cell and is marked as the current one', async () => {
  const { user, host } = await checked();
  const finding = button(/Plan D5 .*As many as possible/);
  await user.click(finding);
  expect(host.selection).toMatchObject({ sheet: 'Plan', range: { top: 5, left: 4 } });
  expect(finding.getAttribute('aria-current')).toBe('true');
});

test('shows the headline figures', async () => {
  await checked();
  const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
  expect(figure('Workshops held')).toBe('2');
  expect(figure('Participants')).toBe('50');
  expect(figure('Women')).toBe('28.0% (goal 25.0% met)');
  expect(screen.getByText(/2 indicators by status: /).textContent).toMatch(/1 achieved/);
});

const unreadable = () => screen.queryAllByText(/"soon \d+" could not be read as a date/);

test('folds a long group, shows all of it when asked, and the first again', async () => {
  const { user } = await checked(snapshotFrom({ Workshops: misspeltStarts(30) }));
  expect(screen.getByRole('heading', { name: 'Date not readable (30)' })).not.toBeNull();
  expect(unreadable()).toHaveLength(20);
  await user.click(button('Show all 30'));
  expect(unreadable()).toHaveLength(30);
  await user.click(button('Show fewer'));
  expect(unreadable()).toHaveLength(20);
});

test('a very long group is shown a page at a time', async () => {
  const { user } = await checked(snapshotFrom({ Workshops: misspeltStarts(250) }));
  await user.click(button('Show all 250'));
  expect(unreadable()).toHaveLength(200);
  await user.click(screen.getByText('Show 50 more (200 of 250 shown)'));
  expect(unreadable()).toHaveLength(250);
});

test('folds a long group of several sheets by sheet, each with its number', async () => {
  const sheets = { 'Workshops 1': misspeltStarts(15), 'Workshops 2': misspeltStarts(30) };
  const { user } = await checked(snapshotFrom(sheets));
  expect(screen.getByRole('heading', { name: 'Date not readable (45)' })).not.toBeNull();
  expect(unreadable()).toHaveLength(0);
  await user.click(button('Workshops 1 (15): Date not readable'));
  expect(unreadable()).toHaveLength(15);
  await user.click(button('Workshops 2 (30): Date not readable'));
  expect(unreadable()).toHaveLength(35);
  await user.click(button('Workshops 1 (15): Date not readable'));
  expect(unreadable()).toHaveLength(20);
});

test('says when the workbook changed since, and checks again', async () => {
  const { user, host } = await checked();
  act(() => host.editCell('Plan', 5, 4, { kind: 'text', value: 'At least 2 Members' }));
  expect(screen.getByText('The workbook was changed after the last check.')).not.toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Check again' })[0]!);
  expect(screen.queryByText('The workbook was changed after the last check.')).toBeNull();
  expect(screen.queryByRole('heading', { name: /Target not readable/ })).toBeNull();
});
