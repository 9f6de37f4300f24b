import { seeAlsoIsReturned } from '../../../../src/core/validate/rules/seeAlsoIsReturned';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAndWorkplan } from '../../../support/workplanSheet';

const code = 'see-also-one-way';
const WORKSHOP = 'Conduct a national workshop on TFA for Fiji';

describe('seeAlsoIsReturned', () => {
  test('finds that the other action has no such bullet: another Member, topic or level is another activity', () => {
    for (const other of [
      'Conduct a national workshop on TFA for Tonga (See also 2-(a))',
      'Conduct a national workshop on HS for Fiji (See also 2-(a))',
      'Organize a mission on TFA for Fiji (See also 2-(a))',
      'Conduct a national workshop on TFA (See also 2-(a))',
    ]) {
      const sheets = planAndWorkplan({ B4: other, B6: null, B8: `${WORKSHOP} (See also 1-(a))`, B5: null, B9: null });
      const both = ['B4', 'B8'].map((cell) => ({ code, cell, says: 'has no such bullet' }) as const);
      expectFindings(seeAlsoIsReturned, sheets, both);
    }
  });

  test('finds that its bullet does not refer back, one finding for all references of a bullet', () => {
    const cells = { B4: `${WORKSHOP} (See also 1-(b))`, B5: WORKSHOP, B6: null, B9: null };
    const sheets = planAndWorkplan({ ...cells, B8: `${WORKSHOP} (See also 1-(b) and (c))` });
    expectFindings(seeAlsoIsReturned, sheets, [
      { code, cell: 'B4', says: '1-(b) does not refer back.' },
      { code, cell: 'B8', says: '1-(b) does not refer back, 1-(c) has no such bullet.' },
    ]);
  });

  test('leaves alone bullets that share one Member or a sub-region, or name none, however they are worded', () => {
    expectSilence(seeAlsoIsReturned, planAndWorkplan());
    const words = ['Provide assistance for the implementation of WTO TFA', 'Upon request, provide assistance on TFA'];
    const [B4, B8] = [`${words[0]} (See also 2-(a))`, `${words[1]} (See also 1-(a))`];
    expectSilence(seeAlsoIsReturned, planAndWorkplan({ B4, B5: null, B6: null, B8, B9: null }));
  });

  test('leaves alone a reference that slipped, and the bullet it plainly means: the slip is its own finding', () => {
    const B4 = `${WORKSHOP} (See also 1-(c))`;
    const B6 = `${WORKSHOP} (See also 1-(a) and 2-(b))`;
    const B9 = `${WORKSHOP} (See also 2-(c))`;
    const alone = { B5: null, B8: null, B10: null };
    expectSilence(seeAlsoIsReturned, planAndWorkplan({ ...alone, B4, B6, B9 }));
  });

  test('leaves alone a bullet that refers to its own action', () => {
    expectSilence(seeAlsoIsReturned, planAndWorkplan({ B8: `${WORKSHOP} (See also 2-(a))`, B5: null }));
  });
});
