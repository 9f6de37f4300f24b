/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf, findSheet, type WorkbookSnapshot } from '../../../src/core';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { directEngine } from '../../../src/session/directEngine';
import { Session } from '../../../src/session/session';
import { PlanChanges } from '../../../src/taskpane/diff/PlanChanges';
import { ReadPlanFileContext, type ReadPlanFile } from '../../../src/taskpane/diff/readPlanFile';
import { useSession } from '../../../src/taskpane/useSession';
import { planBook, planRows, type PlainAction } from '../../support/diffHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const TOPICS = ['managing risk', 'valuation of goods', 'rules of origin', 'wildlife crime', 'passenger data', 'audits'];
const plan = (target: string, date: string): PlainAction[] =>
  TOPICS.map((topic) => ({ text: `Advise Members on ${topic}`, target, deliverable: { date } }));
const OLD = plan('At least 5/33 Members', '2024-06-30');
const [first, ...others] = plan('At least 5/35 Members', '2026-06-30');
const NEW = [{ ...first!, target: '5/35 Members' }, ...others, { text: 'Teach at regional centres' }];

function View({ session }: { readonly session: Session }) {
  return <PlanChanges state={useSession(session)} dispatch={session.dispatch} />;
}

async function show(workbook: WorkbookSnapshot, readPlanFile: ReadPlanFile | null = null) {
  const host = new MemoryHost(workbook);
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'check' });
  render(
    <FluentProvider theme={webLightTheme}>
      <ReadPlanFileContext value={readPlanFile}>
        <View session={session} />
      </ReadPlanFileContext>
    </FluentProvider>,
  );
  return { host, session, user: userEvent.setup({ applyAccept: false }) };
}

const twoSheets = () => snapshotFrom({ New: planRows(NEW), Old: planRows(OLD, '2022-2024') }, { file: 'plans.xlsx' });
const items = () => screen.getAllByRole('listitem');

async function compareSheets() {
  const parts = await show(twoSheets());
  await parts.user.selectOptions(screen.getByRole('combobox', { name: 'Earlier plan' }), 'Old');
  expect(await screen.findByText('Compared with Old')).not.toBeNull();
  return parts;
}

test('another plan sheet is chosen: what many have alike is said once, the rest action by action', async () => {
  await compareSheets();
  expect(screen.getByText('Members: 33 before, 35 now.')).not.toBeNull();
  expect(screen.getByText('1 added, 0 removed, 0 moved, 6 changed, 0 the same')).not.toBeNull();
  expect(screen.getByText('Deliverable: 30 Jun 2024 → 30 Jun 2026, in 6 actions')).not.toBeNull();
  expect(screen.getByText('Target: only the number of Members, in 5 actions')).not.toBeNull();
  expect(items()).toHaveLength(2);
  expect(within(items()[0]!).getByText('before: At least 5/33 Members')).not.toBeNull();
  expect(within(items()[0]!).getByText('now: 5/35 Members')).not.toBeNull();
});

test('filters narrow the list and say how many are left', async () => {
  const { user } = await compareSheets();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of change' }), 'Added');
  expect(items().map((item) => within(item).getByRole('button').textContent)).toEqual(['1-(g)']);
  expect(screen.getByText('1 of 7 actions shown')).not.toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of change' }), 'All changes');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What changed' }), 'Deliverable');
  expect(items()).toHaveLength(6);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What changed' }), 'Anything');
  await user.click(screen.getByRole('checkbox', { name: 'Also what many actions have alike' }));
  expect(items()).toHaveLength(7);
});

test('a place leads to the cell of the new plan', async () => {
  const { user, host } = await compareSheets();
  await user.click(screen.getByRole('button', { name: 'Show New D4' }));
  expect(host.selection).toEqual({ sheet: 'New', range: { top: 4, left: 4, bottom: 4, right: 4 } });
});

test('the list is written as a sheet, taken back, and the comparison ended', async () => {
  const { user, host } = await compareSheets();
  await user.click(screen.getByRole('button', { name: 'Write as a sheet' }));
  expect(await screen.findByText('The sheet of changes is up to date.')).not.toBeNull();
  expect(findSheet(await host.readSnapshot(), 'Plan changes')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo writing the changes' }));
  expect(await screen.findByRole('button', { name: 'Write as a sheet' })).not.toBeNull();
  expect(findSheet(await host.readSnapshot(), 'Plan changes')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'End the comparison' }));
  expect(screen.queryByText('Compared with Old')).toBeNull();
});

test('a file is chosen where the page can read one; what cannot be read is said', async () => {
  const readPlanFile: ReadPlanFile = async ({ name }) => {
    if (name === 'bad.xlsx') throw new Error('The file bad.xlsx is not a workbook.');
    return planBook(OLD, name, '2022-2024');
  };
  const { user } = await show(planBook(NEW), readPlanFile);
  const input = screen.getByLabelText('Choose a file', { selector: 'input' });
  await user.upload(input, new File(['x'], 'bad.xlsx'));
  expect(await screen.findByText('The file bad.xlsx is not a workbook.')).not.toBeNull();
  await user.upload(input, new File(['x'], 'old.xlsx'));
  expect(await screen.findByText('Compared with old.xlsx')).not.toBeNull();
  expect(screen.queryByText('The file bad.xlsx is not a workbook.')).toBeNull();
});

test('where no file can be read and there is one plan, it says what to do; without a plan there is nothing', async () => {
  await show(planBook(NEW));
  expect(screen.getByText(/^Put the earlier plan on a sheet of its own in this workbook/)).not.toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a matter to look at is said at its action', async () => {
  const book = snapshotFrom({
    New: planRows([{ text: 'Publish statistics', rsp: '1.1.1 - 1st milestone' }]),
    Old: planRows([{ text: 'Train dogs', rsp: '1.1.1 - 1st milestone' }]),
  });
  const { session } = await show(book);
  const earlier = { name: 'Old', plan: { kind: 'sheet', sheet: 'Old' } } as const;
  await act(() => session.dispatch({ type: 'comparePlans', earlier }));
  expect(screen.getByText(/^To look at: Matched by its letter and RSP reference only/)).not.toBeNull();
});
