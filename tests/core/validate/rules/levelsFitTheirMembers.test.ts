import { levelsFitTheirMembers } from '../../../../src/core/validate/rules/levelsFitTheirMembers';
import { expectFindings, expectSilence, planAndWorkshops } from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';

describe('levelsFitTheirMembers', () => {
  test('finds a national workshop of several Members, at the level', () => {
    const sheets = planAndWorkshops({ G5: 'National' });
    expectFindings('all', sheets, [{ code: 'level-members-mismatch', cell: 'G5', says: 'national, but 3' }]);
  });

  test('finds a regional workshop of one Member', () => {
    const sheets = planAndWorkshops({ G4: 'Regional' });
    expectFindings('all', sheets, [{ code: 'level-members-mismatch', cell: 'G4', says: 'regional' }]);
  });

  test('goes by the typed count where no names are listed', () => {
    const sheets = planAndWorkshops({ O4: 5, P4: null });
    expectFindings('all', sheets, [{ code: 'level-members-mismatch', cell: 'G4', says: '5' }]);
  });

  test('notes a sub-regional workshop over several sub-regions', () => {
    const sheets = planAndWorkshops({ P5: 'Fiji, Samoa and India' });
    expectFindings('all', sheets, [{ code: 'level-members-mismatch', cell: 'G5', severity: 'note', says: 'PI, SA' }]);
  });

  test('leaves people listed of another Member than the row says to participants-mismatch', () => {
    expectFindings('all', planAnd('Participants', { D3: 'Fiji' }), [
      { code: 'participants-mismatch', cell: 'O4', sheet: 'Workshops' },
    ]);
    const sheets = planAnd('Participants', { D3: 'Fiji' }, { O4: null, P4: null });
    expectFindings(levelsFitTheirMembers, sheets, [{ code: 'level-members-mismatch', cell: 'G4', sheet: 'Workshops' }]);
  });

  test.each([
    ['a national workshop with a body that is no Member', { P4: 'Sri Lanka, WCO' }],
    ['a national workshop whose Member stands twice', { P4: 'Sri Lanka, LK' }],
    ['a regional workshop of one sub-region', { G5: 'Regional' }],
    ['a sub-regional workshop of one Member', { G4: 'Sub-regional' }],
    ['a meeting', { G5: 'Meeting' }],
    ['a level nobody knows', { G5: 'Wide' }],
    ['no Members known', { G4: 'Regional', O4: null, P4: null }],
    ['a list that corrects the typed count', { O4: 2 }],
  ])('leaves alone %s', (_, cells) => expectSilence(levelsFitTheirMembers, planAndWorkshops(cells)));
});
