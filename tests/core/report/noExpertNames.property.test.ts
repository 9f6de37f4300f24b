import fc from 'fast-check';
import { describeFinding, runPlan } from '../../../src/core';
import { contactSheet, expertSheet, planAndExperts } from '../../support/expertSheets';
import { day, type Overrides } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { summaryPages, textsOf } from '../../support/summaryPages';

const MARK = 'Zyqvx';
const name = fc
  .tuple(
    fc.constantFrom('', 'Ms. ', 'Dr '),
    fc.constantFrom('Ana', 'Chin', 'Nepa', 'Japa'),
    fc.constantFrom('a', 'b', 'c'),
  )
  .map(([address, first, letter]) => `${address}${first} ${MARK}${letter}`);
const cell = fc
  .tuple(name, fc.constantFrom('', ' (Japan)', ', WCO 1', ' 1, Jpan 1', ' 0, Jpan 1', ' Japan 1, Jpan 1', '; Jpan'))
  .map(([a, b]) => a + b);

/** Where names stand on sheets of staff. */
const registered = fc.record({ A2: name, A3: name, A4: name, A5: name });
const used = fc.record({ U4: cell, U5: cell, U6: name });
const contacts = fc.record({ C3: name, C4: name, C6: name, D3: name, D4: name, D8: name });

test('no finding, figure or page names an expert, an officer or a contact', () => {
  fc.assert(
    fc.property(registered, used, contacts, (register: Overrides, workshops: Overrides, people: Overrides) => {
      const sheets = {
        ...planAndExperts({}, workshops),
        Experts: expertSheet(register),
        Contacts: contactSheet({ ...people, C4: people['C3']!, C5: people['C3']!, C7: people['C6']! }),
      };
      const book = snapshotFrom(sheets, { file: 'plan.xlsx' });
      const { report, findings } = runPlan([book], { today: day('2025-12-31') });
      const texts = textsOf(summaryPages([book], '2025-12-31', {}));
      expect(report.contactPoints).not.toBeNull();
      const said = [
        JSON.stringify(report),
        ...findings.map((one) => `${describeFinding(one)} ${one.fix?.from}`),
        ...texts,
      ];
      expect(said.filter((text) => text.includes(MARK))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
