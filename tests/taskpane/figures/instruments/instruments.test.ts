import { dayOf, runPlan } from '../../../../src/core';
import { toEngineResult } from '../../../../src/session/engine';
import { instruments } from '../../../../src/taskpane/figures/instruments/instruments';
import type { InstrumentView } from '../../../../src/taskpane/figures/instruments/instrumentView';
import { planAndAssessment } from '../../../support/assessmentSheet';
import { planAndContacts, planAndExperts } from '../../../support/expertSheets';
import { planAndNeeds } from '../../../support/needsSheets';
import { planAndPublications } from '../../../support/publicationSheets';
import { planAndWorkshops, type PlainSheets } from '../../../support/ruleHarness';
import { snapshotFrom } from '../../../support/snapshotFrom';

function viewsOf(sheets: PlainSheets): readonly InstrumentView[] {
  const result = runPlan([snapshotFrom(sheets)], { today: dayOf(2026, 1, 15) });
  const { report, memberNames } = toEngineResult(result);
  return instruments.flatMap((build) => build(report, memberNames) ?? []);
}

function viewOf(sheets: PlainSheets, title: string): InstrumentView {
  const views = viewsOf(sheets);
  const titles = views.map((view) => view.title).filter((one) => one !== 'Evaluation');
  expect(titles).toEqual(title === 'Evaluation' ? [] : [title]);
  return views.find((view) => view.title === title)!;
}

const facts = ({ groups }: InstrumentView, title: string) => {
  const group = groups.find((one) => one.title === title);
  return group!.facts.map((fact) => fact.join(': '));
};
const rows = ({ lists }: InstrumentView, title: string) =>
  lists.find((one) => one.title === title)!.rows.map(({ sheet, cell, words }) => `${sheet} ${cell} ${words}`.trim());

test('a plan with plain workshops has none', () => {
  expect(
    viewsOf({
      Workshops: [
        ['Title', 'Start', 'Participants'],
        ['Origin', { date: '2025-03-03' }, 3],
      ],
    }),
  ).toEqual([]);
});

test('evaluation: the mean and by level and year, of workshops that have one; what was answered in words', () => {
  const view = viewOf(planAndWorkshops({ S4: 'Good (6), fair (2)' }), 'Evaluation');
  expect(view.headlines[0]).toMatch(/^Mean \d(\.\d)? of 5, \d activities$/);
  expect(facts(view, 'By level').length).toBeGreaterThan(0);
  expect(facts(view, 'By fiscal year')[0]).toMatch(/^FY2024\/25: Mean/);
  expect(rows(view, 'Answered in words (1)')).toEqual(['Workshops S4 Good (6), fair (2), 2 Sep 2024']);
});

test('needs: asked, met and planned, by topic and Member; each need leads to its cell', () => {
  const view = viewOf(planAndNeeds(), 'Needs survey');
  expect(view.headlines).toEqual(['5 needs asked: met 2 of 5, planned 4 of 5.']);
  expect(facts(view, 'By topic')[0]).toBe('Risk management: 2 asked; met 1 of 2; planned 2 of 2');
  expect(facts(view, 'By Member')[1]).toBe('Japan: 1 asked; met 0 of 1; planned 0 of 1');
  expect(rows(view, 'Needs (5)')[0]).toBe('Needs B3 Fiji, AEO');
  expect(rows(view, 'Held, and nobody asked (1)')).toEqual([
    'Workshops B5 Sub-regional Workshop on Valuation, 7 Oct 2024',
  ]);
});

test('experts: those at workshops by origin, and the register, without a name', () => {
  const view = viewOf(planAndExperts(), 'Accredited experts');
  expect(view.headlines).toEqual(['5 experts at 3 workshops.', '3 of 5 registered are accredited.']);
  expect(facts(view, 'By origin')).toEqual([
    'Japan: 2 experts, 2 workshops',
    'WCO: 1 expert, 1 workshop',
    'Not given: 2 experts, 1 workshop',
  ]);
  expect(facts(view, 'The register')).toContain('Of those, ending within a year: 1');
  expect(rows(view, 'Ended (1)')).toEqual(['Experts E5']);
  expect(JSON.stringify(view)).not.toMatch(/Expert [A-E]\b/);
});

test('gender assessment: the mean and what stands under level 3, with its timeline', () => {
  const view = viewOf(planAndAssessment(), 'Gender assessment');
  expect(view.headlines).toEqual(['Mean level 2.6 of 7 indicators; 7 of 18 key elements assessed.']);
  expect(facts(view, 'Mean level by principle').slice(0, 3)).toEqual([
    '1. Strategy, Governance and Leadership: 3.5',
    '2. Employment, Career Development and Compensation: 1',
    '3. Work-Life Balance: No data',
  ]);
  expect(facts(view, 'Indicators by level')).toContain('3, Moderate implementation: 2');
  expect(rows(view, 'Under level 3 (3)')).toContain('Assessment E9 Panels are mixed: level 1, by 31 Mar 2026');
});

test('publications: issued and in all by type and year', () => {
  const view = viewOf(planAndPublications('Publications'), 'Publications');
  expect(facts(view, 'By type')).toEqual([
    'Newsletter: 5 issued, 87 in all',
    'Good practice report: 3 issued, 27 in all',
  ]);
  expect(facts(view, 'Newsletter')).toContain('FY2025/26: 1 issued, 87 in all');
  expect(rows(view, 'Newsletter (5)')[0]).toBe('Publications C2 20 Jul 2024');
});

test('web visits: by year, said to be incomplete where months are missing', () => {
  const view = viewOf(planAndPublications('Visits'), 'Web visits');
  expect(view.headlines).toEqual(['8,100,000 visits in FY2023/24.']);
  expect(facts(view, 'By year')).toEqual(['FY2023/24: 8,100,000', 'FY2024/25: 2,760,000, not all months']);
  expect(rows(view, 'Rows used (5)')[0]).toBe('Visits C2 FY2023/24');
});

test('regional entities: by kind with their Members', () => {
  const view = viewOf(planAndPublications('Entities'), 'Regional entities');
  expect(view.headlines).toEqual(['4 entities.']);
  expect(facts(view, 'By kind')).toEqual(['RTC: 2: Japan; Korea', 'RCL: 1: Japan', 'RDTC: 1: Korea']);
});

test('contact points: who has none and was not reached, and no name of a person', () => {
  const view = viewOf(planAndContacts(), 'Contact points');
  expect(view.headlines).toEqual(['29 of 35 Members have no contact point.']);
  expect(facts(view, 'By officer').map((fact) => fact.split(':')[0])).toEqual([
    'Programme Manager 1',
    'Officer in Contacts C6',
    'No officer',
  ]);
  expect(JSON.stringify(view)).not.toMatch(/Somebody|Yamada|example/);
});
