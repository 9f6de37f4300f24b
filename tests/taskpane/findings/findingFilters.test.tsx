/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { misspeltStarts } from '../../support/misspeltStarts';
import { planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { button, renderPane, tab } from '../renderPane';

async function checked(...args: Parameters<typeof renderPane>) {
  const parts = renderPane(...args);
  await act(() => parts.session.dispatch({ type: 'check' }));
  return parts;
}

const search = () => screen.getByRole('searchbox', { name: 'Search the findings' });
const severity = () => screen.getByRole('combobox', { name: 'How serious' });
const sheet = () => screen.getByRole('combobox', { name: 'Sheet' });
const findings = () => screen.queryAllByRole('button', { name: /^(Plan|Workshops( \d)?) [A-Z]+\d+ / });
const kinds = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const said = (words: string) => waitFor(() => expect(screen.getByText(words)).not.toBeNull());

test('the search looks at the sentence, the cell and the kind', async () => {
  const { user, session } = await checked();
  const all = session.getState().result!.report.findings.length;
  await user.type(search(), 'tongga');
  await said(`1 of ${all} findings`);
  expect(kinds()).toEqual(['Member not known (1)']);
  await user.clear(search());
  await user.type(search(), 'workshops i3');
  await said(`1 of ${all} findings`);
  await user.clear(search());
  await user.type(search(), 'target not readable');
  await said(`1 of ${all} findings`);
  expect(findings().map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Plan D5/)]);
});

test('says when none fits; one press shows all again and leads back to the search', async () => {
  const { user, session } = await checked();
  await user.type(search(), 'astronauts');
  await said('No finding fits.');
  expect(findings()).toHaveLength(0);
  await user.click(button('Show all findings'));
  await said(`${session.getState().result!.report.findings.length} findings`);
  expect(document.activeElement).toBe(search());
  expect((search() as HTMLInputElement).value).toBe('');
  expect(screen.queryByRole('button', { name: 'Show all findings' })).toBeNull();
});

test('how many are left is told to those who do not see it', async () => {
  const { user } = await checked();
  await user.type(search(), 'tongga');
  await waitFor(() => expect(screen.getByText(/^1 of \d+ findings$/).getAttribute('aria-live')).toBe('polite'));
});

test('narrows by severity, sheet and what can be changed here', async () => {
  const slips = { F5: 'Onlin', J4: '24', C4: '2 Septmber 2024', P6: 'Fiji, Tongga' };
  const { user, session } = await checked(snapshotFrom({ ...planAndWorkshops(slips), Extra: misspeltStarts(1) }));
  const { findings: all, counts } = session.getState().result!.report;
  const count = (fits: (finding: (typeof all)[number]) => boolean) =>
    `${all.filter(fits).length} of ${all.length} findings`;
  await user.selectOptions(severity(), `Errors (${counts.error})`);
  await said(count((one) => one.severity === 'error'));
  expect(screen.queryByRole('region', { name: /warning|note/ })).toBeNull();
  await user.selectOptions(sheet(), 'Extra (1)');
  await said(count((one) => one.severity === 'error' && one.sheet === 'Extra'));
  await user.selectOptions(severity(), 'All severities');
  await user.selectOptions(sheet(), 'All sheets');
  await user.click(screen.getByRole('checkbox', { name: /^Only with a suggested change/ }));
  await said(count((one) => one.fix !== null));
  expect(screen.getAllByRole('button', { name: /^Change Workshops/ })).toHaveLength(4);
});

test('finds what stands in folded sheets', async () => {
  const sheets = { 'Workshops 1': misspeltStarts(30), 'Workshops 2': misspeltStarts(30, 'later') };
  const { user } = await checked(snapshotFrom(sheets));
  const later = () => screen.queryAllByRole('button', { name: /"later \d+" could not be read/ });
  expect(later()).toHaveLength(0);
  await user.type(search(), 'later B36');
  await waitFor(() => expect(later()).toHaveLength(1));
  expect(later()[0]!.textContent).toMatch(/^Workshops 2 B36/);
});

test('stays while other steps are looked at and over a check, also when its sheet has no finding left', async () => {
  const { user, host } = await checked();
  await user.selectOptions(sheet(), 'Workshops (1)');
  await user.type(search(), 'tongga');
  await user.click(tab('Figures'));
  await user.click(tab(/^Check/));
  expect((search() as HTMLInputElement).value).toBe('tongga');
  act(() => host.editCell('Workshops', 3, 9, { kind: 'text', value: 'Tonga' }));
  await user.click(screen.getAllByRole('button', { name: 'Check again' })[0]!);
  await said('No finding fits.');
  expect((sheet() as HTMLSelectElement).value).toBe('Workshops');
});
