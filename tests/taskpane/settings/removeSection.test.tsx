/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';
import { renderPane } from '../renderPane';

const button = (name: string) => screen.getByRole('button', { name });

test('says what goes, asks, and takes it out', async () => {
  const { host, session, user } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  await act(() => session.dispatch({ type: 'update' }));
  await user.click(screen.getByRole('button', { name: /Settings/ }));
  await user.click(button('Remove from this workbook…'));
  expect(
    screen.getByText(/^This clears \d+ computed cells and deletes 2 sheets with everything on them/),
  ).not.toBeNull();
  expect(screen.getByText('KPI Register')).not.toBeNull();
  await user.click(button('Keep it'));
  await user.click(button('Remove from this workbook…'));
  await user.click(button('Remove Plan Monitor'));
  expect(await screen.findByText(/Plan Monitor was removed from this workbook/)).not.toBeNull();
  expect(canonical(await host.readSnapshot())).toEqual(canonical(planWorkbook()));
});

test('a workbook without anything of the product has nothing to remove', async () => {
  const { session, user } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  await user.click(screen.getByRole('button', { name: /Settings/ }));
  expect(screen.getByText('Plan Monitor has written nothing in this workbook.')).not.toBeNull();
  expect(button('Remove from this workbook…')).toHaveProperty('disabled', true);
});
