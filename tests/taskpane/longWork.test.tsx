/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/Pane';
import { SaveSlidesContext, type SaveSlides } from '../../src/taskpane/summary/saveSlides';
import { HeldEngine } from '../support/heldEngine';
import { planWorkbook } from '../support/planWorkbook';
import { button, renderPane, tab } from './renderPane';

const WORDS = 'Checking the plan and working out the figures…';

test.each([
  ['Check', 'Check this workbook'],
  ['Figures', 'Check this workbook'],
  ['Update', 'Show what would change'],
  ['Summary', 'Show what would be written'],
  ['Summary', 'List what would be seen'],
])('%s, %s: says what it does, with a bar and Cancel, and can be begun anew', async (step, command) => {
  const engine = new HeldEngine();
  const { user } = renderPane(planWorkbook(), engine);
  await user.click(tab(step));
  await user.click(button(command));
  expect(screen.getByRole('progressbar', { name: WORDS })).not.toBeNull();
  await user.click(button('Cancel'));
  expect(await screen.findByText('The work was cancelled. Nothing was changed.')).not.toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  engine.isHolding = false;
  await user.click(button(command));
  expect(await screen.findByRole('button', { name: 'Settings' })).not.toBeNull();
});

test('a button that begins work keeps the focus while it works', async () => {
  const engine = new HeldEngine();
  engine.isHolding = false;
  const { user, session } = renderPane(planWorkbook(), engine);
  await act(() => session.dispatch({ type: 'check' }));
  engine.isHolding = true;
  button('Check again').focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('progressbar', { name: WORDS })).not.toBeNull();
  expect(document.activeElement).toBe(button('Check again'));
  await act(() => session.dispatch({ type: 'cancel' }));
});

test('slides in the making have a bar and Cancel; none are handed over then', async () => {
  const signals: AbortSignal[] = [];
  const save: SaveSlides = (_, __, signal) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  };
  const session = new Session(new MemoryHost(planWorkbook()), directEngine, () => dayOf(2026, 1, 15));
  render(
    <FluentProvider theme={webLightTheme}>
      <SaveSlidesContext value={save}>
        <Pane session={session} />
      </SaveSlidesContext>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await act(() => session.dispatch({ type: 'buildSummary' }));
  await user.click(button('Save slides'));
  expect(screen.getByRole('progressbar', { name: 'Making the slides…' })).not.toBeNull();
  await user.click(button('Cancel'));
  expect(await screen.findByText('The slides were cancelled. No file was made.')).not.toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.activeElement).toBe(button('Save slides'));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
