/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { misspeltStarts } from '../../support/misspeltStarts';
import { planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { button, renderPane } from '../renderPane';

async function checked(...args: Parameters<typeof renderPane>) {
  const parts = renderPane(...args);
  await act(() => parts.session.dispatch({ type: 'check' }));
  return parts;
}

const position = () =>
  within(screen.getByRole('group', { name: 'Go from finding to finding' })).queryByText(/^\d+ of \d+$/);
const focused = () => document.activeElement!.textContent;
const NEXT = '{Alt>}{PageDown}{/Alt}';
const PREVIOUS = '{Alt>}{PageUp}{/Alt}';

const only = (findings: number) => snapshotFrom({ Workshops: misspeltStarts(findings) });

test('Next goes to the first, then on: focus, cell and place in the list', async () => {
  const { user, host } = await checked(only(3));
  expect(button('Previous').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Next'));
  expect(focused()).toMatch(/^Workshops B2 .*soon 0/);
  expect(host.selection).toMatchObject({ sheet: 'Workshops', range: { top: 2, left: 2 } });
  await user.click(button('Next'));
  expect(focused()).toMatch(/^Workshops B4/);
  expect(document.activeElement!.getAttribute('aria-current')).toBe('true');
  expect(position()!.textContent).toMatch(/^2 of/);
  expect(position()!.getAttribute('aria-live')).toBe('polite');
  await user.click(button('Previous'));
  expect(focused()).toMatch(/^Workshops B2/);
});

test('the keys do the same from anywhere in the pane, and are told on the buttons', async () => {
  const { user, session } = await checked(only(3));
  const { length } = session.getState().result!.report.findings;
  expect(button('Next').title).toBe('Next finding (Alt+Page Down)');
  expect(button('Next').getAttribute('aria-keyshortcuts')).toBe('Alt+PageDown');
  expect(button('Previous').getAttribute('aria-keyshortcuts')).toBe('Alt+PageUp');
  act(() => screen.getByRole('searchbox').focus());
  await user.keyboard(NEXT);
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops B4/);
  await user.keyboard(PREVIOUS);
  expect(focused()).toMatch(/^Workshops B2/);
  await user.keyboard(PREVIOUS);
  expect(focused()).toMatch(/^Workshops B2/);
  for (let step = 0; step < length + 2; step++) await user.keyboard(NEXT);
  expect(position()!.textContent).toBe(`${length} of ${length}`);
  expect(button('Next').getAttribute('aria-disabled')).toBe('true');
});

test('other keys are left alone', async () => {
  const { user } = await checked(only(3));
  act(() => screen.getByRole('searchbox').focus());
  await user.keyboard('{PageDown}{Control>}{Alt>}{PageDown}{/Alt}{/Control}{Alt>}j{/Alt}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('starts from the finding that was clicked', async () => {
  const { user } = await checked(only(5));
  await user.click(button(/^Workshops B6/));
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops B8/);
});

test('unfolds the sheet and the page a finding stands on', async () => {
  const workbook = snapshotFrom({ 'Workshops 1': misspeltStarts(25), 'Workshops 2': misspeltStarts(3, 'later') });
  const { user } = await checked(workbook);
  act(() => screen.getByRole('searchbox').focus());
  for (let step = 0; step < 24; step++) await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops 1 B48/);
  expect(button(/^Workshops 1 \(25\)/).getAttribute('aria-expanded')).toBe('true');
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops 1 B50/);
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops 2 B2/);
});

test('a finding about the workbook as a whole is looked at too, without a cell', async () => {
  const { user, session, host } = await checked(snapshotFrom({ Notes: [['Nothing here']] }));
  const [first] = session.getState().result!.report.findings;
  expect(first).toMatchObject({ sheet: null });
  await user.click(button('Next'));
  expect(focused()).toContain('The whole workbook');
  expect(host.selection).toBeNull();
});

test('after a change the next is the one that took its place', async () => {
  const { user } = await checked(snapshotFrom(planAndWorkshops({ F4: 'Onlin', F5: 'Hybird', F6: 'Onlinne' })));
  await user.click(button(/^Workshops F5 "Hybird"/));
  const before = position()!.textContent;
  await user.click(button('Change Workshops F5: Hybird becomes Hybrid'));
  expect(document.activeElement).not.toBe(document.body);
  expect(position()).toBeNull();
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops F6/);
  expect(Number.parseInt(position()!.textContent!)).toBe(Number.parseInt(before!));
  await user.keyboard(PREVIOUS);
  expect(focused()).toMatch(/^Workshops F4/);
});

test('the place stays over a check', async () => {
  const { user, host } = await checked(only(5));
  await user.click(button(/^Workshops B6/));
  act(() => host.editCell('Workshops', 2, 2, { kind: 'text', value: '3 March 2025' }));
  await user.click(screen.getAllByRole('button', { name: 'Check again' })[0]!);
  expect(button(/^Workshops B6/).getAttribute('aria-current')).toBe('true');
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops B8/);
});

test('goes only through what is shown', async () => {
  const { user } = await checked(only(12));
  await user.click(button(/^Workshops B22 /));
  await user.type(screen.getByRole('searchbox'), 'soon 1');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Workshops B2 / })).toBeNull());
  await user.keyboard(NEXT);
  await user.keyboard(NEXT);
  expect(focused()).toMatch(/^Workshops B12 .*soon 10/);
});
