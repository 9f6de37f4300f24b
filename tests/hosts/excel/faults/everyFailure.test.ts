import { held } from '../../../excel-simulator/faults/held';
import { EXPLORATION_MS } from '../../../excel-simulator/faults/placesToFail';
import { planWorkbook } from '../../../support/planWorkbook';
import { sayHowMany } from '../../../support/sayHowMany';
import { placesOf, prepareWrite, sampleWorkbook, type Written } from './preparedWrite';

/** How many places a request are tried in the sample and in a small workbook; EVERY_FAULT tries all there are. */
const TRIES = { sample: 2, small: 8 };

/** A simulated workbook remembers all that was asked of it: for very many places it is made anew now and then. */
const PLACES_A_WORKBOOK = 150;

describe.each<Written>(['update', 'summary'])('Excel fails in the middle of the %s', (written) => {
  test.each([
    ['the sample', '1.13', TRIES.sample, sampleWorkbook],
    ['a small workbook', '1.9', TRIES.small, async () => planWorkbook()],
  ] as const)(
    'of %s: nothing of it is left, with a sentence',
    async (name, excelApi, tries, open) => {
      const workbook = await open();
      const places = await placesOf(workbook, written, excelApi, tries);
      expect(places.length).toBeGreaterThanOrEqual(tries);
      for (let first = 0; first < places.length; first += PLACES_A_WORKBOOK) {
        const { simulator, host, before, patch } = await prepareWrite(workbook, written, excelApi);
        const was = held(simulator);
        for (const [index, { request, action }] of places.slice(first, first + PLACES_A_WORKBOOK).entries()) {
          // After a failure the host asks once more which part holds the state.
          const number = request + (index === 0 ? 1 : 2);
          simulator.onRequest(number, { kind: 'action-fails', action, code: 'GeneralException' });
          await expect(host.applyPatch(before, patch)).rejects.toThrow(/^Excel could not do this: .+\.$/);
          if (held(simulator) !== was) throw new Error(`Request ${request}, action ${action} left something behind.`);
        }
      }
      sayHowMany(`failures in the ${written} of ${name}`, places.length);
    },
    EXPLORATION_MS,
  );
});
