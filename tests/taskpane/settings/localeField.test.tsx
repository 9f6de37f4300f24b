/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { chooseLocale } from '../../../src/session/locale/locale';
import { figuresWorkbook } from '../../support/figuresWorkbook';
import { button, renderPane, tab } from '../renderPane';

afterEach(() => chooseLocale('automatic'));

const panel = () => within(screen.getByRole('region', { name: 'Settings' }));
const field = () => panel().getByRole('combobox', { name: 'Language of numbers and dates' });
const words = () => screen.getByRole('status').textContent;

test('numbers and dates of the pane follow at once; the choice is kept in the workbook and taken back', async () => {
  const { user, host, session } = renderPane(figuresWorkbook());
  await act(() => session.dispatch({ type: 'showFigures' }));
  const report = () => JSON.stringify(session.getState().result!.report);
  const before = report();
  await user.click(button('Settings'));
  expect(field()).toHaveProperty('value', 'automatic');
  await user.selectOptions(field(), 'Vietnamese (Viet Nam)');
  expect(words()).toBe('Figures as of 15 thg 1, 2026 · 1 setting changed');
  expect((await host.readSnapshot()).state).toContain('"locale":"vi-VN"');
  expect(panel().getByText('Changed; the default is as this computer has it')).not.toBeNull();
  await user.click(tab(/^Figures/));
  expect(screen.getByRole('button', { name: /^Women.*16,0%/ })).not.toBeNull();
  expect(report()).toBe(before);
  await user.click(button('Settings'));
  await user.click(button('Back to the defaults'));
  expect(words()).toBe('Figures as of 15 Jan 2026');
  expect((await host.readSnapshot()).state).not.toContain('locale');
});

test('percentages are shown and typed as that language has them', async () => {
  const { user, session } = renderPane(figuresWorkbook());
  await act(() => session.dispatch({ type: 'changeSettings', settings: { locale: 'id-ID', genderGoal: 0.275 } }));
  await user.click(button('Settings'));
  const goal = panel().getByRole('textbox', { name: "Goal for women's share" });
  expect(goal).toHaveProperty('value', '27,5');
  await user.clear(goal);
  await user.type(goal, '12,25{Enter}');
  expect(session.getState().result!.settings.genderGoal).toBe(0.1225);
});
