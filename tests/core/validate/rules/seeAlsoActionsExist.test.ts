import { seeAlsoActionsExist } from '../../../../src/core/validate/rules/seeAlsoActionsExist';
import { expectFindings, expectSilence, modelFrom } from '../../../support/ruleHarness';
import { planAndWorkplan, workplanAlone } from '../../../support/workplanSheet';

const code = 'see-also-unknown';

describe('seeAlsoActionsExist', () => {
  test('finds letters that took over the pillar before them, and offers the only action they can mean', () => {
    const B9 = 'Discuss data (See also 2-(a) and (C))';
    const fix = { from: B9, to: 'Discuss data (See also 2-(a) and 1-(c))' };
    const sheets = planAndWorkplan({ B9 });
    expectFindings(seeAlsoActionsExist, sheets, [{ code, cell: 'B9', says: 'Did you mean 1-(c)?', fix }]);
  });

  test('says which bullet of several it is, and none where the cell holds one', () => {
    const B4 = '➤ Discuss data\n➤ Discuss more data (See also 4-(a))';
    const numbers = (cells: { readonly [cell: string]: string }) =>
      seeAlsoActionsExist.validate(modelFrom(planAndWorkplan(cells))).map(({ bullet }) => bullet);
    expect(numbers({ B4 })).toEqual([2]);
    expect(numbers({ B8: 'Discuss data (See also 4-(a))' })).toEqual([null]);
  });

  test('offers nothing where several pillars have the letters, or none has', () => {
    const B8 = 'Discuss data (See also 3-(a))';
    expectFindings(seeAlsoActionsExist, planAndWorkplan({ B8 }), [{ code, cell: 'B8', says: '3-(a)', fix: null }]);
    const none = planAndWorkplan({ B8: 'Discuss data (See also 1-(zz))' });
    expectFindings(seeAlsoActionsExist, none, [{ code, cell: 'B8', says: 'the plan', fix: null }]);
  });

  test('finds letters without any pillar, and offers those of the own one', () => {
    const B4 = 'Discuss data (See also (b))';
    const fix = { from: B4, to: 'Discuss data (See also 1-(b))' };
    expectFindings(seeAlsoActionsExist, planAndWorkplan({ B4 }), [{ code, cell: 'B4', fix }]);
  });

  test('without a plan sheet the work plan itself is asked', () => {
    const sheets = workplanAlone({ B8: 'Discuss data (See also 2-(c))' });
    expectFindings(seeAlsoActionsExist, sheets, [{ code, cell: 'B8', says: 'the work plan does not have' }]);
    expectSilence(seeAlsoActionsExist, workplanAlone());
  });

  test('leaves alone an action of the plan that the work plan leaves out', () => {
    const planned = planAndWorkplan({ A10: null, B10: null, A9: null, B9: 'Discuss data (See also 2-(b))', C9: null });
    expectSilence(seeAlsoActionsExist, planned);
  });
});
