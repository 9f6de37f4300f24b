/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { snapshotFrom } from '../../support/snapshotFrom';
import { button, renderPane } from '../renderPane';

const open = async (parts: ReturnType<typeof renderPane>) => {
  await parts.user.click(button('Check this workbook'));
  await openForm(parts);
};
const openForm = async (parts: ReturnType<typeof renderPane>) => {
  await parts.user.click(await screen.findByRole('tab', { name: /^Sheets/ }));
  await parts.user.click(await screen.findByRole('button', { name: 'Start a blank sheet' }));
};

test('a blank sheet is chosen by what it is for, added and listed', async () => {
  const parts = renderPane();
  await open(parts);
  await parts.user.selectOptions(screen.getByLabelText('Blank sheet for'), 'Participants of workshops');
  await parts.user.click(button('Add the sheet'));
  await screen.findByText(/^The sheet Participants was added/);
  expect((await parts.host.readSnapshot()).sheets.map(({ name }) => name)).toContain('Participants');
});

test('a status sheet asks for the action it is about', async () => {
  const parts = renderPane();
  await open(parts);
  await parts.user.selectOptions(screen.getByLabelText('Blank sheet for'), 'Status of Members');
  await parts.user.selectOptions(screen.getByLabelText('Action it is about'), '1-(a)');
  screen.getByText(/start at zero/);
  await parts.user.click(button('Add the sheet'));
  await screen.findByText(/^The sheet Member status was added/);
  const indicators = parts.session.getState().result!.report.indicators;
  expect(indicators.find(({ action }) => action === '1-(a)')!.measure).toBe('members-with-status');
});

test('without a plan no status sheet is offered', async () => {
  const parts = renderPane(snapshotFrom({ Notes: [['Nothing here']] }));
  await parts.user.click(button('Check this workbook'));
  await parts.user.click(await screen.findByRole('tab', { name: /^Sheets/ }));
  // Nothing else is to be done there: the form is open.
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(offered).toContain('Workshops and other activities');
  expect(offered).not.toContain('Status of Members');
});

test('the first action is the one shown, also where the plan came after the form was opened', async () => {
  const parts = renderPane();
  await act(() =>
    parts.session.dispatch({ type: 'mapSheet', sheet: 'Plan', mapping: [{ sheet: 'Plan', role: null }] }),
  );
  await openForm(parts);
  await act(() => parts.session.dispatch({ type: 'mapSheet', sheet: 'Plan', mapping: null }));
  await parts.user.selectOptions(screen.getByLabelText('Blank sheet for'), 'Status of Members');
  expect(screen.getByLabelText<HTMLSelectElement>('Action it is about').value).toBe('1-(a)');
  await parts.user.click(button('Add the sheet'));
  await screen.findByText(/^The sheet Member status was added/);
  const { indicators } = parts.session.getState().result!.report;
  expect(indicators.find(({ action }) => action === '1-(a)')!.measure).toBe('members-with-status');
});
