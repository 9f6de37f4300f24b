/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import {
  changeWords,
  dayOf,
  explainFindings,
  fieldWords,
  localeNames,
  measureLabels,
  settingLabels,
  shareBasisLabels,
  statuses,
  type WorkbookSnapshot,
} from '../../../src/core';
import type { Command } from '../../../src/session/command';
import type { Session } from '../../../src/session/session';
import type { Step } from '../../../src/session/sessionState';
import { diagnosticsText, firstRunText, helpText, settingsText } from '../../../src/taskpane/words/copy';
import { everyScreenBook } from '../../e2e/support/everyScreenBook';
import { outsideBrackets } from '../../support/pseudoCopy';
import { button, renderPane } from '../renderPane';

interface Support {
  readonly pseudoCopy: <Part>(part: Part) => Part;
}

jest.mock('../../../src/session/words/english', () =>
  jest
    .requireActual<Support>('../../support/pseudoCopy')
    .pseudoCopy(jest.requireActual<object>('../../../src/session/words/english')),
);
jest.mock('../../../src/taskpane/words/english', () =>
  jest
    .requireActual<Support>('../../support/pseudoCopy')
    .pseudoCopy(jest.requireActual<object>('../../../src/taskpane/words/english')),
);

/** Texts of the workbook and of the engine, which has a catalogue of its own. */
function data(session: Session, workbook: WorkbookSnapshot): string {
  const words = [changeWords, fieldWords, localeNames, measureLabels, settingLabels, shareBasisLabels, statuses];
  return JSON.stringify([session.getState(), workbook, words, explainFindings()]).replaceAll('\\"', '"').toLowerCase();
}

const READ = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];
const CELL = /(?<!\p{L})[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?!\p{L})/gu;
const DAY = /\d{1,2} [A-Z][a-z]{2} \d{4}/g;

/** Everything shown or read out, but the details for support: they are for those who read code, in every language alike. */
function allSaid(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('textarea')) said.push(node.textContent ?? '');
  for (const element of document.querySelectorAll('*')) {
    said.push(...READ.flatMap((name) => element.getAttribute(name) ?? []));
  }
  return said;
}

/** What is shown or read out and comes neither from the catalogue nor from the data. */
function strangers(known: string): readonly string[] {
  const pieces = allSaid().flatMap((words) =>
    outsideBrackets(words)
      .replace(CELL, '')
      .replace(DAY, '')
      .split(/[,;:()·→…\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => /\p{L}{2}/u.test(piece)),
  );
  return [...new Set(pieces)].filter((piece) => !known.includes(piece.toLowerCase()));
}

async function unfold(): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const closed = document.querySelector<HTMLElement>(
      '[role=tabpanel] [aria-expanded=false]:not([data-seen]), section [aria-expanded=false]:not([data-seen])',
    );
    if (!closed) return;
    closed.dataset['seen'] = 'yes';
    await act(async () => closed.click());
  }
}

type Parts = ReturnType<typeof renderPane>;
const give = (command: Command) => (parts: Parts) => act(() => parts.session.dispatch(command));
const goTo = (step: Step) => give({ type: 'goTo', step });

const screens: Readonly<Record<string, (parts: Parts) => Promise<unknown>>> = {
  'Sheets, before a check': goTo('sheets'),
  'Check, before a check': goTo('check'),
  'Figures, before a check': goTo('figures'),
  'Update, before a check': goTo('update'),
  'Summary, before a check': goTo('summary'),
  Check: give({ type: 'check' }),
  'all explanations': async ({ user }) => {
    await user.click(screen.getAllByRole('button', { name: new RegExp(helpText.why.slice(0, 4)) })[0]!);
    await user.click(await screen.findByRole('button', { name: helpText.all }));
  },
  Sheets: goTo('sheets'),
  Figures: give({ type: 'showFigures' }),
  'Update, preview': give({ type: 'previewUpdate' }),
  'Update, written': give({ type: 'update' }),
  'Update, undone': give({ type: 'undo' }),
  'Summary, preview': give({ type: 'buildSummary' }),
  'Summary, built': give({ type: 'writeSummary' }),
  'before sharing': give({ type: 'checkSharing' }),
  'plan changes': async (parts) => {
    await goTo('sheets')(parts);
    const plan = { kind: 'sheet', sheet: 'Plan of last year' } as const;
    await give({ type: 'comparePlans', earlier: { name: 'Plan of last year', plan } })(parts);
  },
  'marks of findings': give({ type: 'markFindings', isMarked: true }),
  'a window that ends before it begins': give({
    type: 'chooseWindow',
    window: { from: dayOf(2026, 1, 1), to: dayOf(2025, 1, 1) },
  }),
  Settings: ({ user }) => user.click(button(settingsText.title)),
  'before removing': ({ user }) => user.click(button(settingsText.remove.ask)),
  'the details for support': ({ user }) => user.click(button(diagnosticsText.show)),
  'the first run': async ({ user }) => {
    await user.click(button(firstRunText.showAgain));
    await user.click(button(firstRunText.next));
  },
};

test('every screen speaks from the catalogue: nothing is said outside of it but data', async () => {
  const workbook = everyScreenBook();
  const parts = renderPane(workbook);
  const found: Record<string, readonly string[]> = {};
  const ofCatalogue = new Set<string>();
  for (const [name, open] of Object.entries(screens)) {
    await open(parts);
    await unfold();
    const said = strangers(data(parts.session, workbook));
    if (said.length > 0) found[name] = said;
    for (const words of allSaid()) if (words.startsWith('⟦')) ofCatalogue.add(words);
  }
  expect(found).toEqual({});
  // The screens were there, and were opened.
  expect(ofCatalogue.size).toBeGreaterThan(250);
}, 120_000);
