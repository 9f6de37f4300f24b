import type { WorkbookSnapshot } from '../../src/core';
import { figuresWorkbook } from './figuresWorkbook';
import { planAndNeeds } from './needsSheets';
import { surveyedWorkshops, surveyReplies } from './publishedSurvey';
import type { PlainSheets } from './ruleHarness';
import { snapshotFrom, type PlainCell } from './snapshotFrom';
import { planAndWorkplan } from './workplanSheet';

const day = (date: string): PlainCell => ({ date });
const PLAN = ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'];
const LOG = ['Title', 'Start', 'Level', 'Actions', 'Participants', 'Women', 'Members', 'Sponsor', 'Accredited experts'];

/** Letters of an action by its place in the pillar: a to z, aa to zz, up to 52 in a pillar. */
const letters = (place: number) => String.fromCharCode(97 + (place % 26)).repeat(1 + Math.floor(place / 26));

function action(place: number, text = 'Help Members', kpi = 'Number of Members'): PlainCell[] {
  return [`${letters(place)}) ${text}`, '1.1.2 - 1st milestone', kpi, 'At least 4/35 Members', day('2026-06-30')];
}

function workshop(place: number, title: string, members = 'Fiji, Nepal'): PlainCell[] {
  const date = new Date(Date.UTC(2024, 6, 3 + place * 9)).toISOString().slice(0, 10);
  const level = ['National', 'Sub-regional', 'Regional'][place % 3]!;
  return [title, day(date), level, '1-(a)', 10 + place, place % 4 === 0 ? null : 3, members, 'WCO', 'Japan 1'];
}

function planOf(pillars: readonly number[], text?: string, kpi?: string): PlainCell[][] {
  return [
    ['Strategic plan (2024-2026)'],
    ...pillars.flatMap((actions, index) => [
      [`Pillar ${index + 1}`],
      PLAN,
      ...Array.from({ length: actions }, (_, place) => action(place, text, kpi)),
    ]),
  ];
}

const book = (sheets: PlainSheets) => snapshotFrom(sheets, { file: 'plan.xlsx' });
const LONG = 'a very long text that goes on, as some do, '.repeat(60);
const NAMES = [
  'ศุลกากรไทย การประเมินราคาศุลกากร',
  '海关估价研讨会第一期培训课程',
  '税関評価ワークショップ',
  '관세평가 워크숍 교육 과정',
];

/** Workbooks that a page must hold out against. */
export const summaryBooks: Readonly<Record<string, () => readonly WorkbookSnapshot[]>> = {
  'nothing at all': () => [],
  'an empty workbook': () => [book({ Sheet1: [] })],
  'an empty plan': () => [book({ Plan: [['Strategic plan (2024-2026)'], PLAN] })],
  'a plan without workshops': () => [book({ Plan: planOf([3, 2]) })],
  'workshops without a plan': () => [book({ Log: [LOG, workshop(0, 'Origin'), workshop(1, 'Value')] })],
  'one pillar': () => [book({ Plan: planOf([3]), Log: [LOG, workshop(1, 'Origin')] })],
  'a small plan': () => [figuresWorkbook()],
  'a work plan beside the plan': () => [book(planAndWorkplan())],
  'a needs survey': () => [book(planAndNeeds())],
  'a follow-up survey': () => [
    book({ Plan: planOf([2]), Workshops: surveyedWorkshops(), Replies: surveyReplies(null) }),
  ],
  '200 actions': () => [book({ Plan: planOf([50, 50, 50, 50]), Log: [LOG, workshop(1, 'Origin')] })],
  'very long texts': () => [
    book({ Plan: planOf([2], LONG, LONG), Log: [LOG, workshop(1, LONG), workshop(2, 'x'.repeat(5000))] }),
  ],
  'names in other scripts': () => [
    book({
      Plan: planOf([2], NAMES.join(' '), NAMES[1]!.repeat(9)),
      Log: [LOG, ...NAMES.map((name, index) => workshop(index, name.repeat(8), index === 3 ? name : 'Japan'))],
    }),
  ],
  'more workshops than a page has room for': () => [
    book({
      Plan: planOf([2]),
      Log: [LOG, ...Array.from({ length: 60 }, (_, place) => workshop(place, `No ${place}`))],
    }),
  ],
};
