/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { dayOf } from '../../src/core';
import { figuresWorkbook } from '../support/figuresWorkbook';
import { button, renderPane, tab } from './renderPane';

async function opened() {
  const parts = renderPane(figuresWorkbook());
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  await parts.user.click(button('Settings'));
  return { ...parts, report: () => parts.session.getState().result!.report };
}

const panel = () => within(screen.getByRole('region', { name: 'Settings' }));
const words = () => screen.getByRole('status').textContent;

test('there is nothing to set before a check', () => {
  renderPane(figuresWorkbook());
  expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
});

test('the focus goes into the settings and back to their button; Esc and another step close them', async () => {
  const { user } = await opened();
  expect(document.activeElement?.textContent).toBe('Settings');
  expect(screen.queryByRole('tabpanel')).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Settings' })).toBeNull();
  expect(document.activeElement).toBe(button('Settings'));
  await user.click(button('Settings'));
  await user.click(tab(/^Check/));
  expect(screen.queryByRole('region', { name: 'Settings' })).toBeNull();
  expect(screen.getByRole('tabpanel', { name: /^Check/ })).not.toBeNull();
});

test('a percentage is kept in the workbook, used at once and said to be no default', async () => {
  const { user, host, report } = await opened();
  const field = panel().getByRole('textbox', { name: "Goal for women's share" });
  expect(field).toHaveProperty('value', '25');
  await user.clear(field);
  await user.type(field, '12,5{Enter}');
  expect(report().gender).toMatchObject({ goal: 0.125, goalMet: true });
  expect((await host.readSnapshot()).state).toContain('"genderGoal":0.125');
  expect(field).toHaveProperty('value', '12.5');
  expect(document.activeElement).toBe(field);
  expect(panel().getByText('Changed; the default is 25%')).not.toBeNull();
  expect(words()).toBe('Figures as of 15 Jan 2026 · 1 setting changed');
  await user.click(button('Back to the defaults'));
  expect(report().gender.goal).toBe(0.25);
  expect(panel().getByRole('textbox', { name: "Goal for women's share" })).toHaveProperty('value', '25');
  expect((await host.readSnapshot()).state).not.toContain('genderGoal');
});

test.each(['150', '-5', 'a quarter', ''])('%j is no percentage: it says so and changes nothing', async (typed) => {
  const { user, host } = await opened();
  const field = panel().getByRole('textbox', { name: "Goal for women's share" });
  await user.clear(field);
  if (typed) await user.type(field, typed);
  await user.tab();
  expect(panel().getByText('Give a percentage from 0 to 100.')).not.toBeNull();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect((await host.readSnapshot()).state).toBeNull();
});

test('the share can be taken of those whose gender is recorded', async () => {
  const { user, session } = await opened();
  const field = panel().getByRole('combobox', { name: "Women's share is a share of" });
  await user.selectOptions(field, 'participants whose gender is recorded');
  expect(session.getState().result!.settings.shareBasis).toBe('recorded');
});

test('the window is a fiscal year, a quarter, or the term again', async () => {
  const { user, report } = await opened();
  const field = panel().getByRole('combobox', { name: 'Participation and gender of' });
  await user.selectOptions(field, 'FY2024/25');
  expect(report().window).toEqual({ from: '2024-07-01', to: '2025-06-30' });
  expect(report().participation.held).toBe(1);
  await user.selectOptions(field, 'FY2025/26 Q1');
  expect(report().window).toEqual({ from: '2025-07-01', to: '2025-09-30' });
  expect(words()).toBe('Figures as of 15 Jan 2026 · workshops: FY2025/26 Q1');
  await user.selectOptions(field, 'The whole term of the plan');
  expect(report().window).toEqual({ from: '2024-07-01', to: '2026-06-30' });
  expect(words()).toBe('Figures as of 15 Jan 2026');
});

test('the window is any two dates; a last day before the first is refused in words', async () => {
  const { user, report, session } = await opened();
  await user.selectOptions(panel().getByRole('combobox', { name: 'Participation and gender of' }), 'Two dates…');
  const [from, to] = [panel().getByLabelText('From'), panel().getByLabelText('To')];
  expect([from, to].map((input) => (input as HTMLInputElement).value)).toEqual(['2024-07-01', '2026-06-30']);
  await user.clear(to);
  await user.type(to, '2024-01-01');
  await user.tab();
  expect(panel().getByText('The last day lies before the first.')).not.toBeNull();
  expect(session.getState().window).toBeNull();
  await user.clear(to);
  await user.type(to, '2025-08-05');
  await user.tab();
  expect(session.getState().window).toEqual({ from: dayOf(2024, 7, 1), to: dayOf(2025, 8, 5) });
  expect(report().participation.held).toBe(2);
  expect(words()).toBe('Figures as of 15 Jan 2026 · workshops: 1 Jul 2024 to 5 Aug 2025');
});
