/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { HostError } from '../../../src/hosts/hostError';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { button, renderPane } from '../renderPane';

const details = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Details' });

async function opened() {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'check' }));
  await parts.user.click(button('Settings'));
  await parts.user.click(button('Show the details'));
  return { ...parts, box: await details() };
}

test('shows what would be passed on: versions, counts, codes and times', async () => {
  const { box, session } = await opened();
  const { counts, findings, indicators } = session.getState().result!.report;
  expect(box.readOnly).toBe(true);
  const lines = box.value.split('\n');
  expect(lines[0]).toMatch(/^Plan Monitor \d+\.\d+\.\d+$/);
  expect(lines).toContain('Host: a workbook file, without Excel');
  expect(lines).toContain(
    `Findings: error ${counts.error}, warning ${counts.warning}, note ${counts.note}; set aside 0; notices 0`,
  );
  expect(lines).toContain('Findings by code: target-unreadable 1, member-unknown 1');
  expect(findings).toHaveLength(2);
  expect(lines.find((line) => line.startsWith('Sheets read'))).toMatch(/plan 1, workshops 1; rows 4; workshops 2/);
  expect(lines.find((line) => line.startsWith('Indicators'))).toContain('Achieved 1');
  expect(indicators).toHaveLength(2);
  expect(lines.find((line) => line.startsWith('Times'))).toMatch(/reading \d+, computing \d+$/);
  expect(lines).toContain('Settings not the default: none');
  expect(lines).toContain('Last failure: none');
});

test('settings that are not the default stand in it', async () => {
  const { session } = await opened();
  await act(() => session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.3, shareBasis: 'recorded' } }));
  const { value } = await details();
  expect(value).toContain('Settings not the default: genderGoal 0.3, shareBasis recorded');
});

test('Copy details copies what is shown, and says so', async () => {
  const { user, box } = await opened();
  await user.click(button('Copy details'));
  expect(await navigator.clipboard.readText()).toBe(box.value);
  expect(await screen.findByText('The details are copied.')).not.toBeNull();
});

test('where the pane may not copy, the details are marked and the keys told', async () => {
  const { user, box } = await opened();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(button('Copy details'));
  expect(
    await screen.findByText(/^The details could not be copied from here\. They are marked: press Ctrl\+C/),
  ).not.toBeNull();
  expect(document.activeElement).toBe(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
});

test('when the first check fails they are offered with the message, and hold its code', async () => {
  jest.spyOn(MemoryHost.prototype, 'readSnapshot').mockRejectedValueOnce(new HostError('cell-edit-mode'));
  const { user } = renderPane();
  expect(screen.queryByRole('button', { name: 'Show the details' })).toBeNull();
  await user.click(button('Check this workbook'));
  await user.click(button('Show the details'));
  const { value } = await details();
  expect(value).toContain('Not checked yet');
  expect(value).toContain('Last failure: cell-edit-mode');
});
