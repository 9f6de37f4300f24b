import { lowLevelsHaveATimeline } from '../../../../src/core/validate/rules/lowLevelsHaveATimeline';
import { assessmentSheet, planAndAssessment } from '../../../support/assessmentSheet';
import { expectFindings, expectSilence, planSheet, withoutColumn } from '../../../support/ruleHarness';
import type { PlainCell } from '../../../support/snapshotFrom';

const code = 'assessment-timeline-missing';

describe('lowLevelsHaveATimeline', () => {
  test.each<[PlainCell, PlainCell]>([
    [0, null],
    [1, '-'],
    ['Beginning implementation', 'n/a'],
    ['2/5', null],
  ])('finds level %j with the timeline %j', (E11, I11) => {
    expectFindings('all', planAndAssessment({ E11, I11 }), [{ code, cell: 'I11', says: 'under 3' }]);
  });

  test.each<[PlainCell, PlainCell]>([
    [3, null],
    ['N/A', null],
    [null, null],
    [9, null],
    [2, 'Short term'],
    [2, 2027],
    [2, { date: '2027-01-31' }],
    [2, { error: '#REF!' }],
  ])('leaves alone level %j with the timeline %j', (E11, I11) =>
    expectSilence(lowLevelsHaveATimeline, planAndAssessment({ E11, I11 })),
  );

  test('says once of a sheet that it has no column for timelines', () => {
    const sheets = { Plan: planSheet(), Assessment: withoutColumn(assessmentSheet(), 'I') };
    expectFindings('all', sheets, [{ code, cell: 'E7', says: 'no column for timelines (2 more under 3)' }]);
  });
});
