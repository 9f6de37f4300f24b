/** @jest-environment jsdom */
import { act, cleanup, screen, within } from '@testing-library/react';
import { memoryOf } from '../memory/memoryOf';
import { button, renderPane, tab } from '../renderPane';

const heading = (name: string) => screen.queryByRole('heading', { name });
const WELCOME = 'Welcome to Plan Monitor';
const openPane = (memory = memoryOf().memory) => renderPane(undefined, undefined, memory);

test('leads through three steps and back by keyboard, each heading read out, the work always at hand', async () => {
  const { user } = openPane();
  expect(heading(WELCOME)).not.toBeNull();
  // Nobody asked for it: the focus stays where it was.
  expect(document.activeElement).toBe(document.body);
  const introduction = within(screen.getByRole('region', { name: WELCOME }));
  expect(introduction.getByText('Step 1 of 3')).not.toBeNull();
  expect(introduction.queryByRole('button', { name: 'Back' })).toBeNull();
  for (const title of ['Keep your sheets as they are', 'Check, Update, Summary']) {
    act(() => button('Next').focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(heading(title));
    expect(button('Check this workbook')).toHaveProperty('disabled', false);
  }
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  await user.click(button('Back'));
  expect(document.activeElement).toBe(heading('Keep your sheets as they are'));
});

test.each(['Skip', 'Done'])('%s closes it, the focus stays in the pane, and it does not come back', async (name) => {
  const { memory } = memoryOf();
  const { user } = openPane(memory);
  if (name === 'Done') for (let step = 1; step < 3; step++) await user.click(button('Next'));
  await user.click(button(name));
  expect(heading(WELCOME)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /^Sheets/ }));
  expect(screen.getByText(/finds the strategic plan and the workshop sheets by their columns/)).not.toBeNull();
  cleanup();
  openPane(memory);
  expect(heading(WELCOME)).toBeNull();
});

test('who starts to work has begun: it is gone, now and at the next visit', async () => {
  const { memory } = memoryOf();
  const { user } = openPane(memory);
  await user.click(button('Check this workbook'));
  await user.click(tab(/^Sheets/));
  expect(await screen.findByRole('heading', { name: '2 sheets were found' })).not.toBeNull();
  expect(heading(WELCOME)).toBeNull();
  cleanup();
  openPane(memory);
  expect(heading(WELCOME)).toBeNull();
});

test('Settings show it again, from any step', async () => {
  const { user } = openPane(memoryOf({ 'first-run': 'seen' }).memory);
  await user.click(button('Check this workbook'));
  await user.click(await screen.findByRole('button', { name: 'Settings' }));
  await user.click(button('Show the introduction'));
  expect(tab(/^Sheets/).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(heading(WELCOME));
  await user.click(button('Skip'));
  expect(heading(WELCOME)).toBeNull();
});

test('a pane without a memory does without it', () => {
  renderPane();
  expect(heading(WELCOME)).toBeNull();
  expect(button('Check this workbook')).not.toBeNull();
});
