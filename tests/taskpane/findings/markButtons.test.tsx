/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { button, renderPane } from '../renderPane';

test('marks the cells of errors and warnings, and takes the marks off', async () => {
  const { host, session, user } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  expect(screen.queryByRole('button', { name: 'Take the marks off' })).toBeNull();
  await user.click(button('Mark the 2 cells'));
  expect(await screen.findByText(/^2 cells are marked\. Cells/)).not.toBeNull();
  expect((await host.readSnapshot()).names).toHaveLength(2);
  await user.click(button('Take the marks off'));
  expect(await screen.findByText('The marks were taken off.')).not.toBeNull();
  expect((await host.readSnapshot()).names).toEqual([]);
});

test('marks of an older check are said to be, and brought up to date on one press', async () => {
  const { host, session, user } = renderPane();
  await act(() => session.dispatch({ type: 'markFindings', isMarked: true }));
  await act(() => session.dispatch({ type: 'goTo', step: 'check' }));
  expect(screen.getByText('2 cells are marked.')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /Mark the|Bring the marks/ })).toBeNull();
  act(() => host.editCell('Workshops', 3, 9, { kind: 'text', value: 'Tonga' }));
  await act(() => session.dispatch({ type: 'check' }));
  expect(screen.getByText('The marks in the workbook are of an older check.')).not.toBeNull();
  await user.click(button('Bring the marks up to date'));
  expect(await screen.findByText('1 cell is marked.')).not.toBeNull();
  expect((await host.readSnapshot()).names).toHaveLength(1);
});
