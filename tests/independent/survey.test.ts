import fc from 'fast-check';
import { parseIsoDay, runPlan } from '../../src/core';
import { differences } from './comparable';
import { plainSurvey } from './plainFigures/survey';
import { randomSurvey, type OfficeSurvey } from './random/survey';
import { surveyWorkbook } from './sheets/surveySheets';

/*
 * The follow-up survey a second time: plainFigures/survey counts what the replies mean, one question at a time, without
 * reading a cell or sharing code with the product.
 */

const RUNS = 120;

test('two implementations agree on every number of random surveys', () => {
  const agree = (survey: OfficeSurvey) => {
    const { report } = runPlan([surveyWorkbook(survey)], { today: parseIsoDay('2026-01-15')! });
    expect(differences(plainSurvey(survey), report.survey)).toEqual([]);
  };
  fc.assert(fc.property(randomSurvey, agree), { numRuns: RUNS });
});

test('the random surveys hold what makes them hard', () => {
  const surveys = fc.sample(randomSurvey, RUNS).map((survey) => ({ survey, plain: plainSurvey(survey)! }));
  const some = (isSo: (one: (typeof surveys)[number]) => boolean) =>
    expect(surveys.filter(isSo).length).toBeGreaterThan(10);
  some(({ plain }) => plain.workshops.some(({ level }) => level === 'sub-regional'));
  some(({ plain }) => plain.workshops.some(({ replyRate }) => replyRate === null));
  some(({ plain }) => plain.workshops.some(({ manuals }) => manuals === null));
  some(({ plain }) => plain.byFiscalYear.length > 1);
  some(({ plain }) => (plain.total.eitherAndEffects ?? 0) > (plain.total.sharedAndEffects ?? 0));
  some(({ survey, plain }) => plain.total.replies < survey.sheets.flatMap(({ replies }) => replies).length);
});
