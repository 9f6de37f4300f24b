/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { ownedRanges } from '../../../src/core';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';
import { snapshotFrom } from '../../support/snapshotFrom';
import { button, renderPane } from '../renderPane';

const emptyBook = () => snapshotFrom({ Sheet1: [] });
const sheetsOf = async ({ host }: ReturnType<typeof renderPane>) =>
  (await host.readSnapshot()).sheets.map(({ name }) => name);

test('in an empty workbook four presses lead from nothing to written columns, and all of it can be taken back', async () => {
  const parts = renderPane(emptyBook());
  await parts.user.click(button('Try it on a sample'));
  const message = await screen.findByText(/^The sheets Sample plan and Sample workshops were added and checked/);
  expect(document.activeElement?.contains(message)).toBe(true);
  await parts.user.click(button('Next: Update'));
  await parts.user.click(await screen.findByRole('button', { name: /^Write [\d,]+ cells$/ }));
  const written = within(await screen.findByRole('region', { name: /^Last update: [\d,]+ cells written$/ }));
  await parts.user.click(written.getByRole('button', { name: 'Show Sample workshops M1' }));
  expect(parts.host.selection).toMatchObject({ sheet: 'Sample workshops', range: { top: 1, left: 13 } });
  expect(ownedRanges(await parts.host.readSnapshot()).length).toBeGreaterThan(10);
  await parts.user.click(button('Undo last update'));
  await parts.user.click(await screen.findByRole('button', { name: 'Take the sample out' }));
  await screen.findByText('The sample is out of the workbook again.');
  expect(canonical(await parts.host.readSnapshot())).toEqual(canonical(emptyBook()));
});

test('a workbook in which nothing was found offers it first', async () => {
  const parts = renderPane(snapshotFrom({ Shopping: [['Apples', 3]] }));
  await act(() => parts.session.dispatch({ type: 'readSheets' }));
  expect(screen.getByText(/No plan and no workshop sheet was found/)).not.toBeNull();
  await parts.user.click(button('Try it on a sample'));
  await screen.findByText(/^The sheets Sample plan/);
  expect(await sheetsOf(parts)).toEqual(['Shopping', 'Sample plan', 'Sample workshops']);
});

test('beside a plan it asks, names the sheets and says what would happen; no is no', async () => {
  const parts = renderPane();
  await parts.user.click(button('Try it on a sample'));
  const region = await screen.findByRole('region', { name: 'Add the sample to this workbook?' });
  expect(region.parentElement).toBe(document.activeElement);
  const question = within(region);
  expect(question.getByText(/sheets of a plan: Plan, Workshops\. .* are counted with yours/)).not.toBeNull();
  await parts.user.click(question.getByRole('button', { name: 'Leave it out' }));
  expect(screen.queryByRole('region', { name: 'Add the sample to this workbook?' })).toBeNull();
  expect(canonical(await parts.host.readSnapshot())).toEqual(canonical(planWorkbook()));
});

test('beside a plan it is added where the answer is yes', async () => {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'readSheets' }));
  await parts.user.click(button('A sample to try'));
  await parts.user.click(button('Try it on a sample'));
  await parts.user.click(await screen.findByRole('button', { name: 'Add it all the same' }));
  await screen.findByText(/^The sheets Sample plan/);
  expect(await sheetsOf(parts)).toEqual(['Plan', 'Workshops', 'Sample plan', 'Sample workshops']);
});
