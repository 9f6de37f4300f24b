import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf, type WorkbookSnapshot } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import type { Engine } from '../../src/session/engine';
import { Session } from '../../src/session/session';
import { PaneMemoryContext, type PaneMemory } from '../../src/taskpane/memory/paneMemory';
import { Pane } from '../../src/taskpane/Pane';
import { loadParts } from '../../src/taskpane/parts/parts';
import { planWorkbook } from '../support/planWorkbook';

// As in use, where the parts have come before anybody turns to one.
beforeAll(loadParts);

/** The pane over a workbook that is a plain object, and someone to use it. Without a memory nothing introduces itself. */
export function renderPane(
  workbook: WorkbookSnapshot = planWorkbook(),
  engine: Engine = directEngine,
  memory: PaneMemory | null = null,
) {
  const host = new MemoryHost(workbook);
  const session = new Session(host, engine, () => dayOf(2026, 1, 15));
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneMemoryContext value={memory}>
        <Pane session={session} />
      </PaneMemoryContext>
    </FluentProvider>,
  );
  return { host, session, user: userEvent.setup() };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
