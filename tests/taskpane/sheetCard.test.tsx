/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { readState } from '../../src/core/model/state';
import { snapshotFrom } from '../support/snapshotFrom';
import { button, renderPane } from './renderPane';

/** A sheet whose columns for participants and women nobody could guess, one that is read, and two of other things. */
const workbook = () =>
  snapshotFrom({
    Events: [
      ['Everything we did'],
      ['Event title', 'Start', 'Heads counted', 'Of them F'],
      ['Valuation', { date: '2025-03-03' }, 20, 8],
      ['Origin', { date: '2025-05-05' }, 30, 6],
    ],
    Plan: [
      ['Action', 'KPI', 'Target'],
      ['(a) Train', 'Number of Members', '1/35 Members'],
    ],
    Shopping: [['Apples', 3]],
    Courses: [
      ['Course', 'Held on'],
      ['Transit', { date: '2025-06-06' }],
    ],
  });

async function opened(sheet: string, parts = renderPane(workbook())) {
  await act(() => parts.session.dispatch({ type: 'readSheets' }));
  await parts.user.click(button(`How ${sheet} is read`));
  return { ...parts, card: () => within(screen.getByRole('group', { name: `How ${sheet} is read` })) };
}

const chosen = (element: HTMLElement) => (element as HTMLSelectElement).selectedOptions[0]!.textContent;
const optionsOf = (element: HTMLElement) => [...(element as HTMLSelectElement).options].map(({ text }) => text);

test('dropdowns are made only for a card that is open', async () => {
  const { session, user } = renderPane(workbook());
  await act(() => session.dispatch({ type: 'readSheets' }));
  expect(screen.queryAllByRole('combobox')).toEqual([]);
  await user.click(button('How Events is read'));
  expect(screen.getAllByRole('combobox').length).toBeGreaterThan(4);
  await user.click(button('How Events is read'));
  expect(screen.queryAllByRole('combobox')).toEqual([]);
});

test('an open card says what was read: role, header row, columns with their headers', async () => {
  const { card } = await opened('Events');
  expect(chosen(card().getByLabelText('This sheet is'))).toBe('Workshops');
  expect(optionsOf(card().getByLabelText('This sheet is'))).toContain('Not a plan sheet');
  expect(chosen(card().getByLabelText('Header row'))).toBe('Row 2: Event title, Start, Heads counted, Of them F');
  expect(chosen(card().getByLabelText('title'))).toBe('A: Event title');
  expect(optionsOf(card().getByLabelText('title'))).toEqual([
    'A: Event title',
    'B: Start',
    'C: Heads counted',
    'D: Of them F',
    'No column',
  ]);
});

test('a header left alone is used as a field: kept at once, checked again, the focus on the field', async () => {
  const { card, user, host, session } = await opened('Events');
  await user.selectOptions(card().getByLabelText('Use Heads counted (C2) as'), 'participants');
  const field = await card().findByLabelText('participants');
  expect(chosen(field)).toBe('C: Heads counted');
  expect(document.activeElement).toBe(field);
  expect(screen.getByText('Workshops, 2 activities (set by you)')).not.toBeNull();
  expect(session.getState().result!.report.workshops.map(({ participants }) => participants)).toEqual([20, 30]);
  const { state } = readState((await host.readSnapshot()).state);
  expect(state.mappings).toEqual([
    {
      sheet: 'Events',
      role: 'workshops',
      headerCells: ['A2'],
      columns: { participants: 'C' },
      headers: { participants: 'Heads counted' },
    },
  ]);
});

test('a field gets another column, or none, and keeps the focus', async () => {
  const { card, user } = await opened('Events');
  await user.click(card().getByRole('button', { name: /more fields without a column/ }));
  await user.selectOptions(card().getByLabelText('women'), 'D: Of them F');
  expect(document.activeElement).toBe(await card().findByLabelText('women'));
  await user.selectOptions(card().getByLabelText('women'), 'No column');
  expect(chosen(card().getByLabelText('women'))).toBe('No column');
  expect(document.activeElement).toBe(card().getByLabelText('women'));
  expect(card().getByLabelText('Use Of them F (D2) as')).not.toBeNull();
});

test('another header row is read, and another role', async () => {
  const { card, user, session } = await opened('Events');
  await user.selectOptions(card().getByLabelText('This sheet is'), 'Participants');
  expect(session.getState().result!.report.sheets[0]).toMatchObject({ sheet: 'Events', role: 'participants' });
  expect(document.activeElement).toBe(card().getByLabelText('This sheet is'));
  await user.selectOptions(card().getByLabelText('Header row'), 'Row 1: Everything we did');
  expect(document.activeElement).toBe(card().getByLabelText('Header row'));
  expect(chosen(card().getByLabelText('This sheet is'))).toBe('Participants');
});

test('a sheet set aside keeps its card; back to automatic reads it as before', async () => {
  const { card, user, session } = await opened('Events');
  const before = session.getState().result!.report;
  await user.selectOptions(card().getByLabelText('This sheet is'), 'Not a plan sheet');
  expect(screen.getByText('Left alone, as set by you')).not.toBeNull();
  expect(screen.getByRole('heading', { name: 'One sheet was found' })).not.toBeNull();
  expect(screen.getByText('Sheets read as set by hand: Events.')).not.toBeNull();
  expect(document.activeElement).toBe(card().getByLabelText('This sheet is'));
  await user.click(card().getByRole('button', { name: 'Back to automatic' }));
  expect(screen.getByText('Workshops, 2 activities (fairly sure)')).not.toBeNull();
  expect(session.getState().result!.report).toEqual(before);
  expect(document.activeElement).toBe(card().getByRole('button', { name: 'Back to automatic' }));
});

test('other sheets are folded; one gets a role, its card opens and takes the focus', async () => {
  const { session, user } = renderPane(workbook());
  await act(() => session.dispatch({ type: 'readSheets' }));
  expect(screen.queryByLabelText('Use Courses as')).toBeNull();
  await user.click(button('2 other sheets'));
  await user.selectOptions(screen.getByLabelText('Use Courses as'), 'Workshops');
  const card = within(await screen.findByRole('group', { name: 'How Courses is read' }));
  expect(document.activeElement).toBe(card.getByLabelText('This sheet is'));
  expect(screen.getByText('Workshops, 1 activity (set by you)')).not.toBeNull();
  expect(button('1 other sheet')).not.toBeNull();
});

test('a sheet set by hand that is gone is named, and can be forgotten', async () => {
  const { session, user, host } = renderPane(workbook());
  await act(() =>
    session.dispatch({ type: 'mapSheet', sheet: 'Old events', mapping: [{ sheet: 'Old events', role: null }] }),
  );
  expect(screen.getByText(/^This sheet is not in the workbook any more\./)).not.toBeNull();
  await user.click(button('Forget it'));
  expect(screen.queryByText(/^This sheet is not in the workbook any more\./)).toBeNull();
  expect(readState((await host.readSnapshot()).state).state.mappings).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
});
