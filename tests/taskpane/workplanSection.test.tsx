/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { snapshotFrom } from '../support/snapshotFrom';
import { planAndWorkplan } from '../support/workplanSheet';
import { renderPane } from './renderPane';

async function shown(workshops = { I4: '2-(b)' }) {
  const parts = renderPane(snapshotFrom(planAndWorkplan({}, workshops)));
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  return parts;
}

const region = () => within(screen.getByRole('region', { name: 'Work plan' }));
const SRI_LANKA = 'National, risk management, Sri Lanka, 1-(a)';

test('says how much of the plan was held, and asks of what may be the same, with the reason', async () => {
  await shown();
  expect(region().getByText('1 of 11 planned activities held.')).toBeTruthy();
  expect(region().getByText(/^Perhaps: National Workshop on Risk Management, /)).toBeTruthy();
  expect(region().getByText(/^Why: the title speaks of risk management; Sri Lanka took part/)).toBeTruthy();
});

test('a confirmed one counts and can be taken back', async () => {
  const { user } = await shown();
  await user.click(region().getByRole('button', { name: `Confirm: ${SRI_LANKA}` }));
  expect(region().getByText('2 of 11 planned activities held.')).toBeTruthy();
  await user.click(region().getByRole('button', { name: 'Held (2)' }));
  await user.click(region().getByRole('button', { name: `Take back: ${SRI_LANKA}` }));
  expect(region().getByText('1 of 11 planned activities held.')).toBeTruthy();
});

test('a refused one is asked no more', async () => {
  const { user } = await shown();
  await user.click(region().getByRole('button', { name: `Not this one: ${SRI_LANKA}` }));
  expect(region().queryByRole('button', { name: `Confirm: ${SRI_LANKA}` })).toBeNull();
});

test('planned and held activities lead to their cells', async () => {
  const { user, host } = await shown();
  await user.click(region().getByText(SRI_LANKA));
  expect(host.selection).toEqual({ sheet: 'Work plan', range: { top: 4, left: 2, bottom: 4, right: 2 } });
});

test('there is none without a work plan', async () => {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  expect(screen.queryByRole('region', { name: 'Work plan' })).toBeNull();
});
