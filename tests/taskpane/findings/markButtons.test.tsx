/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { button, renderPane } from '../renderPane';

test('marks the cells of errors and warnings, and takes the marks off', async () => {
  const { host, session, user } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  expect(screen.queryByRole('button', { name: 'Take the marks off' })).toBeNull();
  await user.click(button('Mark the 2 cells'));
  expect(await screen.findByText(/^2 cells are marked\./)).not.toBeNull();
  expect((await host.readSnapshot()).names).toHaveLength(2);
  await user.click(button('Take the marks off'));
  expect(await screen.findByText('The marks were taken off.')).not.toBeNull();
  expect((await host.readSnapshot()).names).toEqual([]);
});
