import { dayOf, runPlan, type FiguresReport } from '../../../src/core';
import { buildEvidence } from '../../../src/core/report/tables/evidenceTable';
import { figuresText } from '../../../src/cli/text/figuresText';
import { surveyedWorkshops, surveyReplies } from '../../support/publishedSurvey';
import { planSheet } from '../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const NUMBERS = [
  ...[
    'administrations',
    'replies',
    'replyRate',
    'shared',
    'reports',
    'recommendations',
    'inHouse',
    'manuals',
    'others',
  ],
  ...['effects', 'efficiency', 'sharedAndEffects', 'inHouseAndEffects', 'eitherAndEffects', 'projects'],
  ...['reportsAndProjects', 'recommendationsAndProjects', 'eitherReportAndProjects'],
];

const run = (replies: readonly (readonly PlainCell[])[]) =>
  runPlan([snapshotFrom({ Plan: planSheet(), Workshops: surveyedWorkshops(), Replies: replies }, { file: 'a.xlsx' })], {
    today: dayOf(2026, 1, 15),
  });
const result = run([...surveyReplies(null), [1, 'JICA', 'Yes', 'No', 'No', 'No', 'No', 'No']]);
const survey: NonNullable<FiguresReport['survey']> = result.report.survey!;

test('has the names of the contract, with the evidence beside them', () => {
  expect(Object.keys(survey)).toEqual(['workshops', 'byLevel', 'byFiscalYear', 'total', 'evidence', 'leftOut']);
  expect(Object.keys(survey.workshops[0]!)).toEqual(['title', 'level', 'fiscalYear', ...NUMBERS, 'evidence']);
  expect(Object.keys(survey.total)).toEqual(NUMBERS);
  expect(Object.keys(survey.byLevel)).toEqual(['national', 'sub-regional', 'regional']);
});

test('is null without a reply', () => {
  expect(run([]).report.survey).toBeNull();
  expect(run(surveyReplies(null).slice(0, 1)).report.survey).toBeNull();
});

test('leads to each reply, and to those left out with the reason', () => {
  expect(survey.evidence).toHaveLength(57);
  expect(survey.evidence[0]).toEqual({ file: 'a.xlsx', sheet: 'Replies', row: 2, cell: 'B2' });
  expect(survey.leftOut).toEqual([
    { file: 'a.xlsx', sheet: 'Replies', row: 59, cell: 'B59', reason: 'not a Member of the region' },
  ]);
});

test('the Evidence sheet has a row for each of them', () => {
  const { columns, rows } = buildEvidence(result.model, result.figures)!;
  const texts = rows.map((row) => row.map(({ cell }) => ('value' in cell ? cell.value : null)));
  const column = (header: string) => columns.findIndex((one) => one.header === header);
  const ofSurvey = texts.filter((row) => row[column('Figure')] === 'Survey');
  expect(ofSurvey.filter((row) => row[column('Use')] === 'Counted')).toHaveLength(57);
  expect(ofSurvey[0]![column('Entry')]).toBe('Sub-regional Workshop on PCA (Pacific)');
  expect(ofSurvey.at(-1)![column('Why left out')]).toBe('not a Member of the region');
});

test('is a line of the figures for people', () => {
  expect(figuresText(result)).toContain(
    'Follow-up survey: 57 replies about 9 workshop(s), 37.3% of 153 administrations\n',
  );
});
