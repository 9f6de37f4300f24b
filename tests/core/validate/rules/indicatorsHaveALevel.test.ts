import { indicatorsHaveALevel } from '../../../../src/core/validate/rules/indicatorsHaveALevel';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const code = 'assessment-level-missing';

describe('indicatorsHaveALevel', () => {
  test.each<PlainCell>([null, '-', ' '])('finds an indicator with the level %j', (E5) => {
    expectFindings('all', planAndAssessment({ E5 }), [{ code, cell: 'E5' }]);
  });

  test.each<PlainCell>(['N/A', 0, 'Good', { error: '#REF!' }])('leaves alone %j, which is no empty cell', (E5) =>
    expectSilence(indicatorsHaveALevel, planAndAssessment({ E5 })),
  );

  test('leaves alone headings, the scale and lines between the indicators', () => {
    const cells = { A12: 'Principle 3: Work-Life Balance', A14: 5, B14: 'Full implementation', A15: 'Source: survey' };
    expectSilence('all', planAndAssessment(cells));
  });
});
