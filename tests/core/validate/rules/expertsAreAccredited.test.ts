import { describeFinding } from '../../../../src/core';
import { expertsAreAccredited } from '../../../../src/core/validate/rules/expertsAreAccredited';
import { planAndExperts } from '../../../support/expertSheets';
import { expectFindings, expectSilence, modelFrom } from '../../../support/ruleHarness';

const code = 'expert-expired';
const found = (cell: string, says: string) => ({ code, cell, says, sheet: 'Workshops' }) as const;

describe('expertsAreAccredited', () => {
  test.each(['Expert C', 'WCO (Expert C)', 'Mr Expert C, Japan 1', 'EXPERT  C'])(
    'finds an expert used after the accreditation ended, as "%s", and nothing else',
    (U4) => {
      expectFindings('all', planAndExperts({}, { U4 }), [found('U4', '2024-06-30 (Experts E5)')]);
    },
  );

  test('finds it where every accreditation of the expert had ended, by the last', () => {
    const cells = { E3: '31 July 2024', E4: { date: '2024-08-31' } };
    expectFindings(expertsAreAccredited, planAndExperts(cells, { U4: 'Expert B' }), [
      found('U4', '2024-08-31 (Experts E4)'),
    ]);
  });

  test('names nobody', () => {
    const model = modelFrom(planAndExperts({ A5: 'Somebody Known' }, { U4: 'Known Somebody' }));
    const findings = expertsAreAccredited.validate(model);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings) + findings.map(describeFinding).join()).not.toMatch(/Known/);
  });

  test('leaves alone who was accredited on the first day, has no date or no end, or is not in the register', () => {
    expectSilence(expertsAreAccredited, planAndExperts({ E5: '2 September 2024' }, { U4: 'Expert C' }));
    for (const U4 of ['Expert A', 'Expert B', 'Expert D', 'Expert E', 'Expert Z', 'WCO 1', 'Expert Charles']) {
      expectSilence(expertsAreAccredited, planAndExperts({}, { U4 }));
    }
    expectSilence(expertsAreAccredited, planAndExperts({ E5: 'soon' }, { U4: 'Expert C' }));
  });

  test('leaves alone one word, which may be anything, an activity that was dropped, and one without a date', () => {
    expectSilence(expertsAreAccredited, planAndExperts({ A5: 'Charles' }, { U4: 'Charles' }));
    expectSilence(expertsAreAccredited, planAndExperts({}, { U4: 'Expert C', H4: 'Cancelled' }));
    expectSilence(expertsAreAccredited, planAndExperts({}, { U4: 'Expert C', C4: null }));
  });

  test('leaves alone namesakes one of whom is accredited', () => {
    expectSilence(expertsAreAccredited, planAndExperts({ A2: 'Expert C' }, { U4: 'Expert C' }));
  });
});
