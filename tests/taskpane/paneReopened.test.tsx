/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { act } from 'react';
import { dayOf } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/Pane';
import { planWorkbook } from '../support/planWorkbook';
import { tab } from './renderPane';

test('a pane that is closed and opened again shows what it showed', async () => {
  const session = new Session(new MemoryHost(planWorkbook()), directEngine, () => dayOf(2026, 1, 15));
  const open = () =>
    render(
      <FluentProvider theme={webLightTheme}>
        <Pane session={session} />
      </FluentProvider>,
    );
  open();
  await act(() => session.dispatch({ type: 'chooseAsOf', asOf: dayOf(2025, 6, 30) }));
  await act(() => session.dispatch({ type: 'previewUpdate' }));
  cleanup();
  const shown = session.getState();
  open();
  expect(session.getState()).toBe(shown);
  expect(tab(/^Update/).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('status').textContent).toMatch(/^Figures as of .*2025/);
});
