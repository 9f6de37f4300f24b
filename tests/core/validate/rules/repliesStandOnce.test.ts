import { repliesStandOnce } from '../../../../src/core/validate/rules/repliesStandOnce';
import { expectFindings, expectSilence } from '../../../support/ruleHarness';
import { planAndSurvey, surveySheet } from '../../../support/surveySheets';

const code = 'reply-duplicate';

describe('repliesStandOnce', () => {
  test.each(['Fiji', 'FJ', 'Fiji Customs'])('finds a Member that already replied, as %j, and nothing else', (B3) => {
    expectFindings('all', planAndSurvey({ B3 }, {}), [{ code, cell: 'B3', says: 'Survey B2' }]);
  });

  test('finds it whether the workshop is given by number or title', () => {
    const sheets = planAndSurvey({ A3: 'Sub-regional Workshop on Valuation', B3: 'Fiji' });
    expectFindings(repliesStandOnce, sheets, [{ code, cell: 'B3' }]);
  });

  test('finds it on another sheet', () => {
    const sheets = { ...planAndSurvey(), 'Survey 2': surveySheet().filter((_, index) => index < 2) };
    expectFindings(repliesStandOnce, sheets, [{ code, cell: 'B2', says: 'Survey B2' }]);
  });

  test('finds it without a workshop sheet', () => {
    expectFindings(repliesStandOnce, { Survey: surveySheet({ B3: 'Fiji' }) }, [{ code, cell: 'B3' }]);
  });

  test('leaves alone a Member that replies about two workshops, one that is not known, and no Member at all', () => {
    expectSilence(repliesStandOnce, planAndSurvey());
    expectSilence(repliesStandOnce, planAndSurvey({ B2: 'Atlantis', B3: 'Fiji' }));
    expectSilence(repliesStandOnce, planAndSurvey({ B2: null, B3: null }));
    expectSilence(repliesStandOnce, planAndSurvey({ B2: 'JICA', B3: 'JICA' }));
  });

  test('leaves alone replies about workshops nobody knows, which may be two', () => {
    expectSilence(repliesStandOnce, planAndSurvey({ A2: 'Another', A3: 'Another', B3: 'Fiji' }));
  });
});
