/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { findSheet, readCell } from '../../../src/core';
import { planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { button, renderPane } from '../renderPane';

async function checked() {
  const slips = { F5: 'Onlin', F6: 'Hybird', J4: '24', C4: '2 Septmber 2024', P6: 'Fiji, Tongga, Indja' };
  const parts = renderPane(snapshotFrom(planAndWorkshops(slips)));
  await act(() => parts.session.dispatch({ type: 'check' }));
  const cell = async (row: number, column: number) => {
    const workbook = await parts.host.readSnapshot();
    return readCell(workbook, findSheet(workbook, 'Workshops')!, row, column);
  };
  return { ...parts, cell };
}

test('a finding shows what its cell would become, and changes it on one press', async () => {
  const { user, cell } = await checked();
  const change = button('Change Workshops F5: Onlin becomes Online');
  const preview = change.parentElement!;
  expect(preview.querySelector('del')!.textContent).toBe('Onlin');
  expect(preview.querySelector('ins')!.textContent).toBe('Online');
  expect(await cell(5, 6)).toMatchObject({ value: 'Onlin' });
  await user.click(change);
  expect(await cell(5, 6)).toMatchObject({ value: 'Online' });
  expect(screen.getByText('Workshops F5 was changed.')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /^Workshops F5 "Onlin"/ })).toBeNull();
});

test('the preview says what else is in the cell, and what a number and a date become', async () => {
  await checked();
  const words = (name: RegExp) => button(name).parentElement!.textContent;
  expect(words(/^Change Workshops P6: Tongga/)).toContain('Fiji, Tongga →  becomes Tonga, Indja');
  expect(words(/^Change Workshops J4/)).toContain('24 →  becomes 24 (as a number)');
  expect(words(/^Change Workshops C4/)).toContain('2 Septmber 2024 →  becomes 2 Sep 2024 (as a date, shown as one)');
});

test('all of a code are listed, old and new, before they are changed', async () => {
  const { user, cell } = await checked();
  await user.click(button('Change all 2… Mode not known'));
  const panel = document.getElementById(button('Change all 2… Mode not known').getAttribute('aria-controls')!)!;
  const rows = within(panel)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toEqual(['Workshops F5Onlin →  becomes Online', 'Workshops F6Hybird →  becomes Hybrid']);
  expect(await cell(5, 6)).toMatchObject({ value: 'Onlin' });
  await user.click(within(panel).getByRole('button', { name: 'Change 2 cells' }));
  expect([await cell(5, 6), await cell(6, 6)]).toMatchObject([{ value: 'Online' }, { value: 'Hybrid' }]);
  expect(screen.getByText('2 cells were changed.')).not.toBeNull();
  await user.click(button('Undo last change'));
  expect([await cell(5, 6), await cell(6, 6)]).toMatchObject([{ value: 'Onlin' }, { value: 'Hybird' }]);
  expect(screen.queryByRole('button', { name: 'Undo last change' })).toBeNull();
});

test('two slips of one cell are one cell to change', async () => {
  const { user, cell } = await checked();
  await user.click(button('Change all 2… Member not known'));
  await user.click(button('Change 1 cell'));
  expect(await cell(6, 16)).toEqual({ kind: 'text', value: 'Fiji, Tonga, India' });
});

test('the list can be left without a change', async () => {
  const { user, cell } = await checked();
  await user.click(button('Change all 2… Mode not known'));
  await user.click(button('Cancel'));
  expect(screen.queryByRole('button', { name: 'Change 2 cells' })).toBeNull();
  expect(await cell(5, 6)).toMatchObject({ value: 'Onlin' });
});
