/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { figuresWorkbook } from '../../../support/figuresWorkbook';
import { planAndExperts } from '../../../support/expertSheets';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { renderPane } from '../../renderPane';

async function shown(workbook = snapshotFrom(planAndExperts())) {
  const parts = renderPane(workbook);
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  return parts;
}

const region = () => within(screen.getByRole('region', { name: 'More figures' }));

test('an instrument is folded under its headline numbers, and opens its figures and rows', async () => {
  const { user, host } = await shown();
  expect(region().getByText('5 experts at 3 workshops.')).toBeTruthy();
  expect(region().queryByText('WCO')).toBeNull();
  await user.click(region().getByRole('button', { name: 'Accredited experts' }));
  expect(region().getByText('WCO').nextElementSibling!.textContent).toBe('1 expert, 1 workshop');
  await user.click(region().getByRole('button', { name: 'Accredited experts: The register' }));
  expect(region().getByText('Ended').nextElementSibling!.textContent).toBe('1');
  const ended = within(region().getByRole('list', { name: 'Ended (1)' }));
  await user.click(ended.getByRole('button', { name: 'Experts E5' }));
  expect(host.selection).toMatchObject({ sheet: 'Experts', range: { top: 5, left: 5 } });
});

test('there is no such part without one', async () => {
  await shown(figuresWorkbook());
  expect(screen.queryByRole('region', { name: 'More figures' })).toBeNull();
});
