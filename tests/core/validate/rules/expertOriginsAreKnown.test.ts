import { describeFinding } from '../../../../src/core';
import { validate } from '../../../../src/core/validate/validate';
import { expertOriginsAreKnown } from '../../../../src/core/validate/rules/expertOriginsAreKnown';
import { planAndExperts } from '../../../support/expertSheets';
import { expectFindings, expectSilence, modelFrom } from '../../../support/ruleHarness';

const code = 'expert-origin-unknown';
const at = (cell: string) => ({ code, cell, sheet: 'Workshops' }) as const;

describe('expertOriginsAreKnown', () => {
  test('finds a Member misspelt beside a number, with its fix, and nothing else', () => {
    const fix = { from: 'Jpan 1, WCO 2', to: 'Japan 1, WCO 2' };
    expectFindings('all', planAndExperts({}, { U4: fix.from }), [{ ...at('U4'), says: 'near to Japan', fix }]);
  });

  test('finds each of them in a cell', () => {
    const sheets = planAndExperts({}, { U4: 'Jpan 1 Koria 1' });
    expectFindings(expertOriginsAreKnown, sheets, [at('U4'), at('U4')]);
    const found = expertOriginsAreKnown.validate(modelFrom(sheets));
    expect(found.map(({ params, fix }) => [params['member'], fix?.to])).toEqual([
      ['Japan', 'Japan 1 Koria 1'],
      ['Korea', 'Jpan 1 Korea 1'],
    ]);
  });

  test.each(['Mr. Chin', 'Jpan, Ms. Somebody Else', 'Jpan 1, Expert A', 'Jpan 1, Somebody Japan 1'])(
    'in "%s" gives no fix and repeats no name, for it may be a person',
    (U4) => {
      expectFindings(expertOriginsAreKnown, planAndExperts({}, { U4 }), [{ ...at('U4'), fix: null }]);
      const [finding] = validate(modelFrom(planAndExperts({}, { U4 })));
      expect(describeFinding(finding!) + JSON.stringify(finding)).not.toMatch(/Chin[^a]|Jpan|Somebody|Expert A/);
    },
  );

  test('leaves alone Members, bodies, people, numbers and cells without experts', () => {
    for (const U4 of ['Japan 1, WCO 2', 'Ms. Somebody Else', 'Expert A', 3, 'Yes', '-', null, 'Tanzania 1']) {
      expectSilence(expertOriginsAreKnown, planAndExperts({}, { U4 }));
    }
  });
});
