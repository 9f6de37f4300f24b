import { dayOf, runPlan } from '../../../../src/core';
import { publishedWorkshops, surveyedWorkshops, surveyReplies } from '../../../support/publishedSurvey';
import type { PlainSheets } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

const surveyOf = (sheets: PlainSheets) => runPlan([snapshotFrom(sheets)], { today: dayOf(2022, 1, 15) }).report.survey!;

describe('the published survey, with a stand-in for the reply that is in none of its lists', () => {
  const { workshops, byLevel, byFiscalYear, total } = surveyOf({
    Workshops: surveyedWorkshops(),
    Replies: surveyReplies('BN'),
  });
  const column = (name: keyof (typeof workshops)[number]) => workshops.map((one) => one[name]);

  test('gives table 1 as printed', () => {
    expect(column('title')).toEqual(publishedWorkshops.map(({ title }) => title));
    expect(column('administrations')).toEqual([6, 7, 22, 25, 17, 21, 18, 19, 18]);
    expect(column('replies')).toEqual([5, 7, 6, 10, 6, 9, 8, 5, 2]);
    expect(byLevel['sub-regional']).toMatchObject({ administrations: 13, replies: 12, replyRate: 12 / 13 });
    expect(byLevel.regional).toMatchObject({ administrations: 140, replies: 46, replyRate: 46 / 140 });
    expect(byLevel.national).toMatchObject({ administrations: null, replies: 0, replyRate: null, shared: null });
    expect(total).toMatchObject({ administrations: 153, replies: 58, replyRate: 58 / 153 });
  });

  test('gives table 2 as printed, but for the in-house workshop of ID that table 4 lists', () => {
    expect(column('shared')).toEqual([5, 6, 3, 10, 3, 8, 6, 5, 2]);
    expect(column('reports')).toEqual([3, 4, 5, 4, 1, 1, 5, 1, 1]);
    expect(column('recommendations')).toEqual([3, 4, 1, 5, 2, 3, 5, 1, 1]);
    expect(column('inHouse')).toEqual([2, 2, 2, 1, 1, 1, 2, 2, 2]);
    expect([total.shared, total.reports, total.recommendations, total.inHouse]).toEqual([48, 25, 25, 15]);
  });

  test('gives the effects and projects of tables 3 and 6 as tables 4 and 7 list them', () => {
    expect(column('effects')).toEqual([4, 4, 4, 7, 2, 6, 5, 4, 2]);
    expect(column('projects')).toEqual([2, 4, 0, 7, 2, 3, 7, 3, 0]);
    expect([total.effects, total.projects]).toEqual([38, 28]);
  });

  /*
   * By hand from table 4, who shared and had effects: TO FJ PG VU; ID MY PH TH; MY; AU BT FJ HK ID MV PG; ID; HK ID KR MY
   * PH; FJ MY WS AF; BT FJ IR MY; ID WS: 4+4+1+7+1+5+4+4+2 = 32. In-house and effects: TO; MY TH; MY; ID; none; none; WS
   * AF; BT IR; ID WS: 1+2+1+1+0+0+2+2+2 = 11. Nobody with effects held a workshop without sharing, so either is 32.
   */
  test('gives the intersections of table 4, a workshop and Member each', () => {
    expect(column('sharedAndEffects')).toEqual([4, 4, 1, 7, 1, 5, 4, 4, 2]);
    expect(column('inHouseAndEffects')).toEqual([1, 2, 1, 1, 0, 0, 2, 2, 2]);
    expect(column('eitherAndEffects')).toEqual([4, 4, 1, 7, 1, 5, 4, 4, 2]);
    expect([total.sharedAndEffects, total.inHouseAndEffects, total.eitherAndEffects]).toEqual([32, 11, 32]);
  });

  /*
   * By hand from table 7, who reported and had a project: WS VU; KH MM PH; none; ID PG; ID; none; WS VN AF BD; IR; none:
   * 2+3+0+2+1+0+4+1+0 = 13. Recommended: WS VU; KH MM PH; none; ID PG BT; ID; ID PH; FJ WS VN AF BD; IR; none:
   * 2+3+0+3+1+2+5+1+0 = 17. Whoever reported and had a project also recommended, so either is 17.
   */
  test('gives the intersections of table 7', () => {
    expect(column('reportsAndProjects')).toEqual([2, 3, 0, 2, 1, 0, 4, 1, 0]);
    expect(column('recommendationsAndProjects')).toEqual([2, 3, 0, 3, 1, 2, 5, 1, 0]);
    expect(column('eitherReportAndProjects')).toEqual([2, 3, 0, 3, 1, 2, 5, 1, 0]);
    expect(total).toMatchObject({
      reportsAndProjects: 13,
      recommendationsAndProjects: 17,
      eitherReportAndProjects: 17,
    });
  });

  test('has no number for an answer that no sheet holds', () => {
    expect([total.manuals, total.others, total.efficiency]).toEqual([null, null, null]);
    expect(column('efficiency')).toEqual(workshops.map(() => null));
  });

  test('leads every figure to its rows', () => {
    expect(workshops[0]!.evidence.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      ...['Replies!B2', 'Replies!B3', 'Replies!B4', 'Replies!B5', 'Replies!B6'],
    ]);
    expect(workshops.flatMap(({ evidence }) => evidence)).toHaveLength(58);
    expect(byFiscalYear).toEqual([{ fiscalYear: 'FY2020/21', ...total }]);
  });
});

test('the lists alone name 57 of the 58 replies', () => {
  const { total, workshops } = surveyOf({ Workshops: surveyedWorkshops(), Replies: surveyReplies(null) });
  expect(total.replies).toBe(57);
  expect(workshops[4]!.replies).toBe(5);
});
