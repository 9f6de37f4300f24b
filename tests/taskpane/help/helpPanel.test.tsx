/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { explainFindings } from '../../../src/core';
import { button, renderPane, tab } from '../renderPane';

const TITLE = 'Target not readable';
const explained = explainFindings()
  .flatMap(({ findings }) => findings)
  .find(({ title }) => title === TITLE)!;

async function asked() {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'check' }));
  await parts.user.click(button(`Why? ${TITLE}`));
  await screen.findByText(explained.help);
  return parts;
}

const panel = () => within(screen.getByRole('region', { name: TITLE }));
const isClosed = () => screen.queryByText(explained.help) === null;

test('every kind of finding that was found can be asked about', async () => {
  const { session } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  const titles = [...new Set(session.getState().result!.report.findings.map(({ title }) => title))];
  expect(titles).toContain(TITLE);
  const asks = screen.getAllByRole('button', { name: /^Why\?/ }).map((element) => element.getAttribute('aria-label'));
  expect(asks.sort()).toEqual(titles.map((title) => `Why? ${title}`).sort());
});

test('says how bad it is, what is compared, and shows an example', async () => {
  await asked();
  expect(panel().getByText('Error: a figure would be wrong or missing')).not.toBeNull();
  const said = (word: string) => panel().getByText(word).nextElementSibling?.textContent;
  expect(said('Wrong')).toBe('As many as possible');
  expect(said('Plan Monitor says')).toBe(explained.message);
  expect(said('Right')).toBe('At least 20/35 Members');
  expect(panel().queryByRole('region', { name: 'The suggested correction' })).toBeNull();
});

test('says what a suggested correction does', async () => {
  const { user, session } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  await user.click(button('Why? Member not known'));
  const fix = await screen.findByRole('region', { name: 'The suggested correction' });
  expect(fix.textContent).toContain('leaves the rest of the cell as it is');
});

test('the focus goes to its heading and back to the button that asked, by Back and by Esc', async () => {
  const { user } = await asked();
  expect(document.activeElement).toBe(panel().getByRole('heading', { name: TITLE }));
  expect(screen.queryByRole('tabpanel')).toBeNull();
  await user.click(button('Back to the findings'));
  expect(isClosed()).toBe(true);
  expect(document.activeElement).toBe(button(`Why? ${TITLE}`));
  await user.keyboard('{Enter}');
  await screen.findByText(explained.help);
  const reached: string[] = [];
  const listen = ({ key }: KeyboardEvent) => reached.push(key);
  window.addEventListener('keydown', listen);
  await user.keyboard('{Shift}{Escape}');
  window.removeEventListener('keydown', listen);
  expect(reached).toEqual(['Shift']);
  expect(document.activeElement).toBe(button(`Why? ${TITLE}`));
});

test('leads to all explanations, each a step away, and still back to where it was asked', async () => {
  const { user } = await asked();
  await user.click(button('All explanations'));
  expect(document.activeElement?.textContent).toBe('All explanations');
  const total = explainFindings().flatMap(({ findings }) => findings).length;
  expect(screen.getAllByRole('button', { name: /^(?:Error|Warning|Note): / })).toHaveLength(total);
  await user.click(button('Warning: Activity entered twice'));
  expect(document.activeElement?.textContent).toBe('Activity entered twice');
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(button(`Why? ${TITLE}`));
});

test('Settings and another step leave it', async () => {
  const { user } = await asked();
  await user.click(button('Settings'));
  expect(isClosed()).toBe(true);
  await user.click(button('Close settings'));
  expect(isClosed()).toBe(true);
  await user.click(button(`Why? ${TITLE}`));
  await user.click(tab(/^Sheets/));
  await user.click(tab(/^Check/));
  expect(isClosed()).toBe(true);
  expect(screen.getByRole('tabpanel', { name: /^Check/ })).not.toBeNull();
});

test('when what was asked about is gone, the focus goes to the findings', async () => {
  const { user, host, session } = await asked();
  act(() => host.editCell('Plan', 5, 4, { kind: 'text', value: 'At least 2 Members' }));
  await act(() => session.dispatch({ type: 'check' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: `Why? ${TITLE}` })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /^Check/ }));
});
