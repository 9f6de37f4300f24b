/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { ownedRanges } from '../../src/core';
import { canonical } from '../support/canonical';
import { button, renderPane } from './renderPane';

async function previewed() {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'previewUpdate' }));
  return parts;
}

test('previews every change, old and new, before anything is written', async () => {
  const { user } = await previewed();
  expect(screen.getByText(/\d+ cells will be written\. What you typed is never changed\./)).not.toBeNull();
  const changes = screen.getByRole('region', { name: 'What will change' });
  expect(within(changes).getByRole('heading', { name: 'Workshops' })).not.toBeNull();
  expect(within(changes).getByRole('heading', { name: 'KPI Register (new sheet)' })).not.toBeNull();
  expect(within(changes).getByRole('heading', { name: 'Evidence (new sheet)' })).not.toBeNull();
  const shown = within(changes).getAllByRole('listitem');
  expect(shown[0]!.textContent).toBe('F3New column Actual');
  expect(shown[1]!.textContent).toBe('F4Actual: (empty)→ becomes 1');
  const before = shown.length;
  await user.click(within(changes).getAllByRole('button', { name: /^Show all/ })[0]!);
  expect(within(changes).getAllByRole('listitem').length).toBeGreaterThan(before);
});

test('writes, says what was written, moves the focus there, and takes it back', async () => {
  const { user, host } = await previewed();
  const before = canonical(await host.readSnapshot());
  await user.click(button(/^Write \d+ cells$/));
  const message = await screen.findByText(/^\d+ cells were written on 4 sheets\.$/);
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(screen.getByText('Everything is up to date: there is nothing to write.')).not.toBeNull();
  const written = screen.getByRole('region', { name: /^Last update: \d+ cells written$/ });
  const places = within(written)
    .getAllByRole('button')
    .map(({ ariaLabel }) => ariaLabel);
  expect(places).toEqual(['Show Plan F3', 'Show Workshops J1', 'Show KPI Register A1', 'Show Evidence A1']);
  await user.click(within(written).getByRole('button', { name: 'Show Evidence A1' }));
  expect(host.selection).toMatchObject({ sheet: 'Evidence' });
  await user.click(button('Undo last update'));
  expect(await screen.findByText('The last update was undone.')).not.toBeNull();
  expect(screen.queryByRole('region', { name: /^Last update/ })).toBeNull();
  expect(canonical(await host.readSnapshot())).toEqual(before);
});

test('lists typed-over cells first; a ticked one is replaced', async () => {
  const { user, host, session } = await previewed();
  await user.click(button(/^Write/));
  const owned = ownedRanges(await host.readSnapshot()).find(({ name }) => name.endsWith('.membersCounted'))!;
  const { bottom, left } = owned.range;
  act(() => host.editCell('Workshops', bottom, left, { kind: 'number', value: 99 }));
  await act(() => session.dispatch({ type: 'previewUpdate' }));
  const typedOver = screen.getByRole('region', { name: '1 cell typed over' });
  const box = within(typedOver).getByRole('checkbox', { name: /Replace Workshops .*99.*becomes 1/ });
  expect(button('Update').hasAttribute('disabled')).toBe(true);
  await user.click(box);
  expect(within(typedOver).getByRole('checkbox')).toHaveProperty('checked', true);
  await user.click(button('Write 1 cell'));
  expect(await screen.findByText('1 cell was written on Workshops.')).not.toBeNull();
});

test('says which columns are left alone, and why', async () => {
  const { user, host, session } = await previewed();
  await user.click(button(/^Write/));
  const { range } = ownedRanges(await host.readSnapshot()).find(({ name }) => name.endsWith('.membersCounted'))!;
  act(() => host.editCell('Workshops', range.top, range.left, { kind: 'text', value: 'My own header' }));
  await act(() => session.dispatch({ type: 'previewUpdate' }));
  const lost = screen.getByRole('region', { name: 'Columns left alone' });
  expect(within(lost).getByRole('listitem').textContent).toBe(
    'Workshops, Members counted: its header now reads differently',
  );
});

test('what is up to date leads on to the summary', async () => {
  const { user } = await previewed();
  expect(screen.queryByRole('button', { name: 'Next: Summary' })).toBeNull();
  await user.click(button(/^Write \d+ cells$/));
  await user.click(await screen.findByRole('button', { name: 'Next: Summary' }));
  expect(screen.getByRole('tab', { name: /^Summary/ }).getAttribute('aria-selected')).toBe('true');
});
