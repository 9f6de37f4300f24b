/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { PlainCell } from '../support/snapshotFrom';
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

test('shows the suggested correction', async () => {
  await checked();
  expect(button(/Workshops I3 .*Tongga.*Suggested: Fiji, Tonga/)).not.toBeNull();
});

test('shows the headline figures', async () => {
  await checked();
  const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
  expect(figure('Workshops held')).toBe('2');
  expect(figure('Participants')).toBe('50');
  expect(figure('Women')).toBe('28.0% (goal 25.0% met)');
  expect(screen.getByText(/2 indicators by status: /).textContent).toMatch(/1 achieved/);
});

test('folds a long group and shows all of it when asked', async () => {
  const rows = Array.from({ length: 30 }, (_, index): PlainCell[] => [`Workshop ${index}`, 'someday']);
  const { user } = await checked(snapshotFrom({ Workshops: [['Title', 'Start', 'Participants'], ...rows] }));
  expect(screen.getAllByRole('button', { name: /could not be read as a date/ })).toHaveLength(20);
  await user.click(button('Show all 30'));
  expect(screen.getAllByRole('button', { name: /could not be read as a date/ })).toHaveLength(30);
  await user.click(button('Show fewer'));
  expect(screen.getAllByRole('button', { name: /could not be read as a date/ })).toHaveLength(20);
});

test('says when the workbook changed since, and checks again', async () => {
  const { user, host } = await checked();
  act(() => host.editCell('Plan', 5, 4, { kind: 'text', value: 'At least 2 Members' }));
  expect(screen.getByText('The workbook was changed after the last check.')).not.toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Check again' })[0]!);
  expect(screen.queryByText('The workbook was changed after the last check.')).toBeNull();
  expect(screen.queryByRole('heading', { name: /Target not readable/ })).toBeNull();
});
