/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf, findSheet, formatIsoDay } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/Pane';
import { SaveSlidesContext, type SaveSlides } from '../../src/taskpane/summary/saveSlides';
import { planWorkbook } from '../support/planWorkbook';
import { button, renderPane, tab } from './renderPane';

async function previewed() {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'buildSummary' }));
  return parts;
}

test('is the fifth step, and shows what would be written before anything is', async () => {
  const { user, host } = renderPane();
  await user.click(tab(/^Summary/));
  await user.click(button('Show what would be written'));
  expect(await screen.findByText(/cells on \d sheets will be written\. Notes to the right/)).not.toBeNull();
  const sheets = screen.getByRole('region', { name: 'The sheets' });
  expect(within(sheets).getByRole('heading', { name: 'RCP Summary (new sheet)' })).not.toBeNull();
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeUndefined();
});

test('the meeting is named, the summary built and taken back', async () => {
  const { user, host, session } = await previewed();
  await user.type(screen.getByRole('combobox', { name: 'Meeting' }), '35th RCP{Enter}');
  await act(async () => undefined);
  await user.click(button(/^Build the summary \([\d,]+ cells\)$/));
  expect(await screen.findByText(/^[\d,]+ cells were written on \d sheets\.$/)).not.toBeNull();
  expect(session.getState().result!.meetings).toEqual(['35th RCP']);
  expect(screen.getByText('The sheets for the RCP are up to date: there is nothing to write.')).not.toBeNull();
  await user.click(button('Undo last summary'));
  expect(await screen.findByText('The last building of the summary was undone.')).not.toBeNull();
  expect(findSheet(await host.readSnapshot(), 'RCP Summary')).toBeUndefined();
});

test('a meeting built before is offered', async () => {
  const { user, session } = await previewed();
  await act(() => session.dispatch({ type: 'chooseSummary', choice: { meeting: '34th RCP' } }));
  await act(() => session.dispatch({ type: 'writeSummary' }));
  expect(screen.getByText(/^Last built: 34th RCP\./)).not.toBeNull();
  expect(document.querySelector('datalist option')!.getAttribute('value')).toBe('34th RCP');
  const field = screen.getByRole('combobox', { name: 'Meeting' });
  await user.clear(field);
  fireEvent.blur(field);
  await act(async () => undefined);
  expect(session.getState().summary!.meeting).toBeNull();
});

test('where no file can be handed over it says where slides come from', async () => {
  await previewed();
  expect(screen.getByText(/Slides are saved from the workbench/)).not.toBeNull();
});

test('a Member gets a page of its own', async () => {
  const { user, session } = await previewed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'A page about one Member' }), 'Fiji');
  await screen.findByRole('heading', { name: 'RCP Member (new sheet)' });
  expect(session.getState().summary!.profile).toBe('FJ');
});

test('saves slides where the page can hand over a file, and says when that failed', async () => {
  const saved: { pages: number; asOf: string }[] = [];
  const outcomes = [() => undefined, () => Promise.reject(new Error('full'))];
  const save: SaveSlides = async ({ pages }, asOf) => {
    saved.push({ pages: pages.length, asOf: formatIsoDay(asOf) });
    await outcomes.shift()!();
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
  expect(await screen.findByText('The slides were saved.')).not.toBeNull();
  await user.click(button('Save slides'));
  expect(await screen.findByText(/^The slides could not be made\./)).not.toBeNull();
  expect(saved).toEqual([5, 5].map((pages) => ({ pages, asOf: '2026-01-15' })));
});
