import fc from 'fast-check';
import { dayOf } from '../../../src/core';
import { HostError } from '../../../src/hosts/hostError';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { directEngine } from '../../../src/session/directEngine';
import type { Engine } from '../../../src/session/engine';
import { Session } from '../../../src/session/session';
import { describeDetails } from '../../../src/taskpane/diagnostics/describeDetails';
import { snapshotFrom } from '../../support/snapshotFrom';

/** Words that a product would never say by itself, as people name things: with spaces, dots, slashes and line breaks. */
const secret = fc
  .tuple(fc.stringMatching(/^[A-Z][a-z]{2}[0-9]{3}$/), fc.constantFrom(' ', '.', '/', '\\', '\n    at ', '-', '@'))
  .map(([word, joint]) => ({ word: `Q${word}q`, text: `Q${word}q${joint}Q${word}q` }));

const asName = (text: string) => text.replace(/[\\/?*[\]:\n]/g, ' ').slice(0, 31);

/** A workbook that holds the words wherever people type or name something: good rows and slips. */
function workbookOf(text: string) {
  const day = { date: '2025-03-03' };
  const [plan, workshops, members] = ['Plan', 'Workshops', 'Members'].map((kind) => asName(`${kind} ${text}`));
  return snapshotFrom(
    {
      [plan!]: [
        [`Strategic plan ${text} (2024-2026)`],
        ['Pillar 1'],
        ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable', text],
        [`(a) ${text}`, text, `Number of ${text}`, `At least 4/35 Members`, text, text],
        [`(b) ${text}`, '1.1.1 - 2nd milestone', text, text, day, text],
      ],
      [workshops!]: [
        ['Title', 'Start', 'End', 'Level', 'Actions', 'Participants', 'Women', 'Men', 'Members', text],
        [text, day, text, text, text, text, 3, text, `Fiji, ${text}`, text],
        [`${text} again`, day, day, 'national', '1-(a)', 20, 3, 12, `Tongga, ${text}`, text],
      ],
      [members!]: [
        ['Member', 'Code', 'Sub-region', text],
        [text, text, text, text],
      ],
    },
    { file: `/home/${text}/${text}.xlsx` },
  );
}

test('whatever things are called and whatever fails, none of it is in the details', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('none', 'host', 'engine', 'kind'), async ({ word, text }, failing) => {
      const { engine, host } = failingAs(failing, text);
      const session = new Session(host, engine, () => dayOf(2026, 1, 15));
      await session.dispatch({ type: 'check' });
      await session.dispatch({ type: 'changeSettings', settings: { genderGoal: 0.3 } });
      await session.dispatch({ type: 'buildSummary' });
      await session.dispatch({ type: 'chooseSummary', choice: { meeting: text } });
      const page = { version: text, userAgent: text, language: text, locale: text };
      const details = {
        ...(await session.readDetails()),
        host: { platform: text, version: text, sets: { ExcelApi: text } },
      };
      const state = session.getState();
      expect(JSON.stringify(failing === 'none' ? state : state.message)).toContain(word);
      expect(describeDetails(page, details, state)).not.toContain(word);
      // A setting from another version of the product.
      if (!state.result) return;
      const strange = { ...state.result, settings: { ...state.result.settings, locale: text } };
      expect(describeDetails(page, details, { ...state, result: strange })).not.toContain(word);
    }),
    { numRuns: 40 },
  );
});

function failingAs(failing: string, text: string): { engine: Engine; host: MemoryHost } {
  const host = new MemoryHost(workbookOf(text));
  const fail = (error: Error) => () => Promise.reject(error);
  const kind = Object.assign(new Error(text), { name: text });
  if (failing === 'host')
    return {
      engine: directEngine,
      host: Object.assign(host, { readSnapshot: fail(new HostError('unexpected', text)) }),
    };
  if (failing === 'engine') return { engine: { ...directEngine, run: fail(new TypeError(text)) }, host };
  if (failing === 'kind') return { engine: { ...directEngine, run: fail(kind) }, host };
  return { engine: directEngine, host };
}
