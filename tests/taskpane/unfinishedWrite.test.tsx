/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { applyPatch, dayOf, isMarkedUnfinished, markUnfinished, runPlan } from '../../src/core';
import { planWorkbook } from '../support/planWorkbook';
import { button, renderPane } from './renderPane';

test('a write that was broken off is said, and one click writes again', async () => {
  const workbook = planWorkbook();
  const { patch } = runPlan([workbook], { today: dayOf(2026, 1, 15), withSheets: true }).update;
  const intent = { kind: 'update', asOf: null, window: null, meeting: null, profile: null } as const;
  const half = applyPatch(workbook, markUnfinished(workbook, patch, intent).slice(0, 1));
  const { host, session, user } = renderPane(half);
  await act(() => session.dispatch({ type: 'check' }));
  expect(screen.getByText(/was interrupted while it wrote to this workbook/)).not.toBeNull();
  await user.click(button('Write again'));
  expect(await screen.findByText(/It has now worked out its columns again/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Write again' })).toBeNull();
  expect(isMarkedUnfinished((await host.readSnapshot()).state)).toBe(false);
});
