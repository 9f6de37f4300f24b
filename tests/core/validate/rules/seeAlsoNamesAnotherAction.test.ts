import { seeAlsoNamesAnotherAction } from '../../../../src/core/validate/rules/seeAlsoNamesAnotherAction';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAndWorkplan } from '../../../support/workplanSheet';

const code = 'see-also-self';

describe('seeAlsoNamesAnotherAction', () => {
  test('finds a bullet that refers to the action it stands under', () => {
    const sheets = planAndWorkplan({ B8: 'Discuss data (See also 1-(b) and 2-(a))' });
    expectFindings(seeAlsoNamesAnotherAction, sheets, [{ code, cell: 'B8', says: '2-(a)' }]);
  });

  test('finds it under an action whose bullets stand one a row', () => {
    const sheets = planAndWorkplan({ B10: 'Discuss data (See also 2-(b))' });
    expectFindings(seeAlsoNamesAnotherAction, sheets, [{ code, cell: 'B10' }]);
  });

  test('leaves alone the same letters of another pillar', () => {
    expectSilence(seeAlsoNamesAnotherAction, planAndWorkplan({ B8: 'Discuss data (See also 1-(a))' }));
    expectSilence(seeAlsoNamesAnotherAction, planAndWorkplan());
  });
});
