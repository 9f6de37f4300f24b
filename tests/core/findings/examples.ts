import type { FindingCode } from '../../../src/core';
import {
  planAndWorkshops,
  planSheet,
  withoutColumn,
  workshopSheet,
  type Overrides,
  type PlainSheets,
} from '../../support/ruleHarness';
import { planAndAssessment } from '../../support/assessmentSheet';
import { planAndNeeds } from '../../support/needsSheets';
import { planAndPublications } from '../../support/publicationSheets';
import { planAndExperts, wholeContactSheet } from '../../support/expertSheets';
import { planAnd } from '../../support/roleSheets';
import { planAndSurvey } from '../../support/surveySheets';
import { planAndWorkplan } from '../../support/workplanSheet';

/** The sheets an example of the catalogue speaks of: as they are wrong, and as they are right. */
export interface ExampleSheets {
  readonly wrong: PlainSheets;
  readonly right: PlainSheets;
  /** What a correction is suggested for, where that is not so of the example. */
  readonly corrected?: PlainSheets;
}

type SheetsOf = (cells: Overrides) => PlainSheets;

const plan: SheetsOf = (cells) => ({ Plan: planSheet(cells) });
const workshops: SheetsOf = (cells) => planAndWorkshops(cells);
const people: SheetsOf = (cells) => planAnd('Participants', cells);
const status: SheetsOf = (cells) => planAnd('Status', cells);
const outputs: SheetsOf = (cells) => planAnd('Outputs', cells);
const issues: SheetsOf = (cells) => planAndPublications('Publications', { D7: null, E7: null, B7: 'Survey', ...cells });
const visits: SheetsOf = (cells) => planAndPublications('Visits', cells);
const entities: SheetsOf = (cells) => planAndPublications('Entities', cells);
const assessment: SheetsOf = (cells) => planAndAssessment(cells);
const needs: SheetsOf = (cells) => planAndNeeds(cells);
const mobilised: SheetsOf = (cells) => planAndExperts({}, cells);
const experts: SheetsOf = (cells) => planAndExperts(cells);
const contacts: SheetsOf = (cells) => ({ Plan: planSheet(), Contacts: wholeContactSheet(cells) });
const survey: SheetsOf = (cells) => planAndSurvey(cells);
const surveyed: SheetsOf = (cells) => planAndSurvey({}, {}, cells);

/** One or more cells with the wrong and the right value. */
const cells = (sheetsOf: SheetsOf, wrong: Overrides, right: Overrides): ExampleSheets => ({
  wrong: sheetsOf(wrong),
  right: sheetsOf(right),
});

const bareTitle: SheetsOf = (own) => ({
  Plan: withoutColumn(planSheet({ A2: null, B4: 'Relevant part of RSP', ...own }), 'E'),
});
const meetings: SheetsOf = (own) => ({
  ...plan({}),
  List: [
    ['Date', 'Type', 'Title', own['D1'] ?? null],
    ['12 May 2025', 'Meeting', 'Customs in brief'],
  ],
});
const totals = { B7: 'Total FY2024/25', J7: 76 };
const oneMore = { B8: 'Workshop on RKC', C8: '5 May 2025', I8: '1-(a)', J8: 5 };
const twoKpis = { C5: '(1) Number of Members (2) Number of reports' };
const twoTargets = { ...twoKpis, D5: '(1) At least 20/35 Members (2) Once a year' };
const nextYear = { C6: '5 March 2026', D6: '7 March 2026' };

/** The example of each code, as sheets that can be checked. */
export const examples: Readonly<Record<FindingCode, ExampleSheets>> = {
  'no-plan-sheet': { wrong: { Workshops: workshopSheet() }, right: workshops({}) },
  'term-unreadable': cells(
    bareTitle,
    { A1: 'ROCB A/P Strategic Action Plan' },
    { A1: 'ROCB A/P Strategic Action Plan (2024-2026)' },
  ),
  'role-ambiguous': cells(meetings, {}, { D1: 'Quantity' }),
  'missing-column': cells(plan, { D4: 'Traget' }, { D4: 'Target' }),
  'unknown-column': cells(workshops, { J3: 'Partcipants' }, { J3: 'Participants' }),
  'duplicate-column': cells(workshops, { U3: 'Pax' }, { U3: 'Pax expected' }),
  'error-value': cells(workshops, { J4: { error: '#N/A' } }, { J4: 24 }),
  'formula-not-calculated': cells(
    workshops,
    { J4: { uncalculated: '=K4+L4' } },
    { J4: { formula: '=K4+L4', value: 24 } },
  ),
  'number-as-text': cells(workshops, { J4: '24' }, { J4: 24 }),
  'stray-total-row': cells(workshops, { ...totals, ...oneMore }, totals),

  'pillar-missing': cells(plan, { A8: '3. Further develop partnerships' }, { A8: '2. Further develop partnerships' }),
  'action-letter-missing': cells(plan, { A7: 'd) Share experiences' }, { A7: 'c) Share experiences' }),
  'action-letter-duplicate': cells(plan, { A7: 'b) Share experiences' }, { A7: 'c) Share experiences' }),
  'action-letter-order': cells(plan, { A6: 'c) Promote AEO MRA', A7: 'b) Share experiences' }, {}),
  'rsp-reference-malformed': cells(plan, { B7: 'Objective 1.1, milestone three' }, { B7: '1.1.1 – 3rd milestone' }),
  'rsp-reference-shared': cells(plan, { B7: '1.1.1 – 1st milestone' }, { B7: '1.1.1 – 3rd milestone' }),
  'rsp-milestone-gap': cells(plan, { B7: '1.1.1 – 4th milestone' }, { B7: '1.1.1 – 3rd milestone' }),
  'kpi-missing': cells(plan, { C5: null }, { C5: 'Number of Members' }),
  'target-missing': cells(plan, { D5: null }, { D5: 'At least 20/35 Members' }),
  'target-unreadable': cells(plan, { D5: 'As many as possible' }, { D5: 'At least 20/35 Members' }),
  'kpi-target-count': cells(plan, { ...twoKpis, D5: 'At least 20/35 Members' }, twoTargets),
  'kpi-target-mismatch': cells(plan, { D5: 'At least 28 MRA' }, { D5: 'At least 20/35 Members' }),
  'target-total-members': cells(plan, { D5: 'At least 20/40 Members' }, { D5: 'At least 20/35 Members' }),
  'target-over-total': cells(plan, { D5: 'At least 36/35 Members' }, { D5: 'At least 35/35 Members' }),
  'deliverable-missing': cells(plan, { E5: null }, { E5: '30 June 2026' }),
  'deliverable-unreadable': {
    ...cells(plan, { E5: '03/04/2025' }, { E5: '3 April 2025' }),
    corrected: plan({ E5: '3 Aprl 2025' }),
  },
  'deliverable-outside-term': cells(plan, { E5: '30 June 2028' }, { E5: '30 June 2026' }),
  'measure-unknown': cells(plan, { F4: 'Measure', F5: 'Workshops counted' }, { F4: 'Measure', F5: 'activities-held' }),

  'title-missing': cells(workshops, { B5: null }, { B5: 'Sub-regional Workshop on Valuation' }),
  'date-missing': cells(workshops, { C5: null }, { C5: '7 October 2024' }),
  'date-unreadable': {
    ...cells(workshops, { C4: '31 September 2024', D4: null }, { C4: '30 September 2024', D4: null }),
    corrected: workshops({ C4: '30 Septmber 2024', D4: null }),
  },
  'date-ambiguous': cells(workshops, { C4: '03/04/2025', D4: null }, { C4: '3 April 2025', D4: null }),
  'end-before-start': cells(workshops, { D5: '4 October 2024' }, { D5: '11 October 2024' }),
  'duration-unusual': cells(workshops, { D5: '11 November 2024' }, { D5: '11 October 2024' }),
  'date-outside-term': cells(workshops, { C5: '7 October 2023', D5: null }, { C5: '7 October 2024', D5: null }),
  'workshop-duplicate': cells(
    workshops,
    { B6: 'Sub-regional Workshop on Valuation', C6: '7 October 2024', D6: null },
    { C6: '7 October 2024', D6: null },
  ),
  'action-unknown': cells(workshops, { I4: '1-(z)' }, { I4: '1-(a)' }),
  'action-unreadable': cells(workshops, { I5: 'Valuation' }, { I5: '2-(b)' }),
  'action-missing': cells(workshops, { I4: null }, { I4: '1-(a)' }),

  'member-unknown': cells(workshops, { P5: 'Fiji, Samoa and Tongaa' }, { P5: 'Fiji, Samoa and Tonga' }),
  'member-not-in-region': cells(workshops, { P5: 'Fiji, Samoa, Tonga, OCO' }, { P5: 'Fiji, Samoa and Tonga' }),
  'member-duplicate': cells(workshops, { P5: 'Fiji, Samoa, Tonga, Fiji' }, { P5: 'Fiji, Samoa, Tonga' }),
  'administrations-mismatch': cells(workshops, { O5: 4 }, { O5: 3 }),
  'count-invalid': cells(workshops, { J4: 'about 24' }, { J4: 24 }),
  'gender-sum': cells(workshops, { K4: 14 }, { K4: 10 }),
  'gender-incomplete': cells(workshops, { L4: 4 }, { L4: 14 }),
  'mode-sum': cells(workshops, { M4: 20 }, { M4: 24 }),
  'mode-unknown': cells(workshops, { F5: 'Onlin' }, { F5: 'Online' }),
  'level-unknown': cells(workshops, { G6: 'Regionall' }, { G6: 'Regional' }),
  'mode-mismatch': cells(workshops, { M5: 2, N5: 10 }, { F5: 'Hybrid', M5: 2, N5: 10 }),
  'level-members-mismatch': cells(workshops, { G5: 'National' }, { G5: 'Sub-regional' }),
  'evaluation-range': cells(workshops, { S4: 45 }, { S4: 4.5 }),
  'evaluation-unclear': {
    ...cells(workshops, { S4: '86%' }, { S4: 'Very good 86%, good 14%' }),
    corrected: workshops({ S4: 'verry good' }),
  },
  'heads-mismatch': cells(workshops, { Q4: 1, R4: 2 }, { Q4: 1, R4: 1 }),
  'future-actuals': cells(workshops, { ...nextYear, D6: null }, { C6: '5 March 2025', D6: null }),
  'cancelled-with-actuals': cells(workshops, { H4: 'Cancelled' }, { H4: 'Held' }),
  'actuals-missing': cells(workshops, { J4: null, K4: null, L4: null }, { J4: 24, K4: null, L4: null }),
  'activity-status-unknown': cells(workshops, { H4: 'Cancelld', J4: null }, { H4: 'Cancelled', J4: null }),

  'workshop-unknown': cells(people, { A30: 'Workshop on Drones' }, { A30: 'Sub-regional Workshop on Valuation' }),
  'participant-duplicate': cells(people, { B9: 'Sri Lanka Rose 3' }, {}),
  'gender-unreadable': cells(people, { E30: 'F?' }, { E30: 'F' }),
  'participants-mismatch': {
    wrong: planAnd('Participants', {}, { J4: 25 }),
    right: planAnd('Participants', {}, { J4: 24 }),
  },

  'status-unreadable': {
    ...cells(status, { B4: 'In progress' }, { B4: 'No' }),
    corrected: status({ B4: '3 Febuary 2025' }),
  },
  'status-column-unlinked': cells(status, { B2: 'TFA' }, { B2: '1-(a) TFA' }),
  'output-type-unknown': cells(outputs, { B3: 'Newsleter' }, { B3: 'Newsletter' }),
  'quantity-invalid': cells(outputs, { F3: 'several' }, { F3: '3' }),
  'issue-number-unreadable': cells(issues, { D6: 'Spring' }, { D6: 87 }),
  'issue-repeated': cells(issues, { D4: 84 }, { D4: 85 }),
  'issue-gap': cells(issues, { D4: 86, D5: 87, C6: 'Issue 88' }, { D4: 85 }),
  'issue-out-of-order': cells(issues, { A5: { date: '2024-01-20' } }, { A5: { date: '2025-04-20' } }),
  'visits-period-unreadable': cells(visits, { A2: 'Last year' }, { A2: 'FY2023/24' }),
  'visits-period-twice': cells(visits, { A7: 'FY2023/24', C7: 5 }, { A7: 'FY2022/23', C7: 5 }),
  'entity-kind-unknown': cells(entities, { A5: 'RTDC' }, { A5: 'RDTC' }),
  'entity-duplicate': cells(entities, { B3: 'Japan' }, { B3: 'Korea' }),
  'expert-origin-unknown': cells(mobilised, { U4: 'Jpan 1, WCO 2' }, { U4: 'Japan 1, WCO 2' }),
  'expert-expired': cells(mobilised, { U4: 'Expert C' }, { U4: 'Expert A' }),
  'expert-category-unknown': cells(experts, { C2: 'Expert Traner' }, { C2: 'Expert Trainer' }),
  'expert-duplicate': cells(
    experts,
    { A7: 'Expert A', B7: 'Japan', C7: 'ET' },
    { A7: 'Expert A', B7: 'Japan', C7: 'TOA' },
  ),
  'contact-point-missing': cells(contacts, { D3: null, E3: null }, { D3: 'Somebody', E3: null }),
  'contact-point-duplicate': cells(contacts, { A5: 'Fiji' }, { A5: 'China' }),
  'answer-unreadable': cells(survey, { C3: 'Partly' }, { C3: 'Yes' }),
  'reply-duplicate': cells(survey, { B3: 'Fiji' }, { B3: 'Samoa' }),
  'replies-over-administrations': cells(surveyed, { O5: 1, P5: null, Q5: 1 }, { O5: 3, P5: null, Q5: 3 }),
  'published-figure-differs': cells(survey, { C7: 5 }, { C7: 4 }),
  'assessment-level-invalid': {
    ...cells(assessment, { E8: 6 }, { E8: 5 }),
    corrected: assessment({ E8: 'Full implementatoin' }),
  },
  'assessment-level-missing': cells(assessment, { E4: null }, { E4: 4 }),
  'assessment-timeline-missing': cells(assessment, { I7: null }, { I7: 'Q4 2025' }),
  'principle-unknown': cells(
    assessment,
    { A8: 'Principle 7: Training' },
    { A8: 'Principle 1: Strategy, Governance and Leadership' },
  ),
  'key-element-unknown': cells(assessment, { B8: 'Key element F' }, { B8: 'Key element E' }),
  'key-element-misplaced': cells(assessment, { B9: 'Health benefits' }, { B9: 'Recruitment and hiring' }),
  'assessment-indicator-duplicate': cells(
    assessment,
    { B5: 'A', C5: 'Equality has a policy' },
    { B5: 'A', C5: 'Policies are reviewed' },
  ),

  'see-also-unknown': cells(
    planAndWorkplan,
    { B8: 'Discuss data (See also 2-(b) and (c))' },
    { B8: 'Discuss data (See also 2-(b) and 1-(c))' },
  ),
  'see-also-one-way': cells(
    planAndWorkplan,
    { B4: 'National workshop on TFA for Fiji (See also 1-(b))', B5: null, B6: null, B9: null },
    {
      B4: 'National workshop on TFA for Fiji (See also 1-(b))',
      B5: 'National workshop on TFA for Fiji (See also 1-(a))',
      ...{ B6: null, B8: null, B9: null },
    },
  ),
  'see-also-self': cells(
    planAndWorkplan,
    { B5: 'Regional workshop on AEO (See also 1-(b))' },
    { B5: 'Regional workshop on AEO (See also 1-(a))' },
  ),
  'workplan-action-differs': cells(planAndWorkplan, { A4: 'a) Assist some Members' }, { A4: 'a) Assist Members' }),

  'need-topic-missing': cells(needs, { B3: null }, { B3: 'AEO' }),
  'need-topic-unlinked': {
    ...cells(needs, { B3: 'Drones' }, { B3: 'Drones 1-(c)' }),
    corrected: { ...needs({ B4: 'Risk managment', F4: null }) },
  },
  'priority-unreadable': {
    ...cells(needs, { C3: 'Next year' }, { C3: 2 }),
    corrected: needs({ C3: 'Mediun' }),
  },
  'need-year-unreadable': cells(needs, { D3: 'Soon' }, { D3: 'FY2025/26' }),
  'need-duplicate': cells(needs, { A5: 'Sri Lanka' }, { A5: 'Nepal' }),
};
