/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { snapshotFrom } from '../support/snapshotFrom';
import { button, renderPane, tab } from './renderPane';

test('starts with one thing to do: check the workbook', async () => {
  const { user } = renderPane();
  expect(tab('Sheets').getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Not checked yet');
  await user.click(button('Check this workbook'));
  expect(tab(/Check/).getAttribute('aria-selected')).toBe('true');
});

test('lists the sheets that were found, and how sure that is', async () => {
  const { session } = renderPane();
  await act(() => session.dispatch({ type: 'readSheets' }));
  const panel = within(screen.getByRole('tabpanel', { name: /Sheets/ }));
  expect(panel.getByRole('heading', { name: '2 sheets were found' })).not.toBeNull();
  expect(panel.getByText('Strategic plan, 2 actions (sure)')).not.toBeNull();
  expect(panel.getByText('Workshops, 2 activities (sure)')).not.toBeNull();
  expect(panel.getByText('Headers in row 3, 5 columns read')).not.toBeNull();
  // What comes next stands above them, however many there are.
  const [next, card] = [button('Next: Check'), button('Show Workshops A1')];
  expect(next.compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a sheet leads to its header', async () => {
  const { session, host, user } = renderPane();
  await act(() => session.dispatch({ type: 'readSheets' }));
  await user.click(button('Show Workshops A1'));
  expect(host.selection).toMatchObject({ sheet: 'Workshops', range: { top: 1, left: 1 } });
});

test('says in words when no sheet is known', async () => {
  const { session } = renderPane(snapshotFrom({ Shopping: [['Apples', 3]] }));
  await act(() => session.dispatch({ type: 'readSheets' }));
  expect(screen.getByText(/No plan and no workshop sheet was found/)).not.toBeNull();
});

test('says what there is to say of a workbook without a known sheet', async () => {
  const { session } = renderPane(snapshotFrom({ Shopping: [['Apples', 3]] }));
  await act(() => session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.5 } }));
  expect(screen.getByText(/^Settings that differ from the defaults: Goal for women's share/)).not.toBeNull();
});

test('takes another as-of date', async () => {
  const { session, user } = renderPane();
  await act(() => session.dispatch({ type: 'readSheets' }));
  const field = screen.getByLabelText('Figures as of');
  expect(field).toHaveProperty('value', '2026-01-15');
  await user.clear(field);
  await user.type(field, '2025-12-31');
  await user.tab();
  expect(await screen.findByText('Figures as of 31 Dec 2025')).not.toBeNull();
});
