/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/hosts/hostError';
import { directEngine } from '../../src/session/directEngine';
import { EngineCancelled, type Engine } from '../../src/session/engine';
import { planWorkbook } from '../support/planWorkbook';
import { button, renderPane, tab } from './renderPane';

test('the steps say how much waits in each and keep their place', async () => {
  const { session, user } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  await user.click(tab(/^Update/));
  expect(tab(/^Update ?\d+$/).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel', { name: /^Update/ })).not.toBeNull();
});

test('says what it is doing, with a progress bar and Cancel', async () => {
  let cancel: () => void = () => undefined;
  const engine: Engine = {
    ...directEngine,
    run: () => new Promise((_, reject) => (cancel = () => reject(new EngineCancelled()))),
    cancel: () => cancel(),
  };
  const { user } = renderPane(planWorkbook(), engine);
  await user.click(button('Check this workbook'));
  expect(screen.getByRole('status').textContent).toBe('Checking the plan and working out the figures…');
  expect(screen.getByRole('progressbar', { name: /Checking the plan/ })).not.toBeNull();
  await user.click(button('Cancel'));
  expect(await screen.findByText('The work was cancelled. Nothing was changed.')).not.toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('shows an error in words until it is closed', async () => {
  const { host, user } = renderPane(planWorkbook(), directEngine);
  jest.spyOn(host, 'readSnapshot').mockRejectedValue(new HostError('cell-edit-mode'));
  await user.click(button('Check this workbook'));
  const sentence = 'A cell is being edited. Press Enter or Esc in Excel and try again.';
  expect(await screen.findByText(sentence)).not.toBeNull();
  await user.click(button('Close this message'));
  expect(screen.queryByText(sentence)).toBeNull();
});
