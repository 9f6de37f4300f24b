import { planSheet, withCells, type Overrides, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/**
 * A gender assessment without a slip. A principle, B key element, C indicator, D strategic alignment, E level, F current
 * activities, G suggested activities, H units, I timeline, J targets; rows 4 to 11, each key element of principle 1, then
 * one of the principles 2, 4 and 6.
 */
export function assessmentSheet(cells: Overrides = {}): PlainCell[][] {
  const first = 'Principle 1: Strategy, Governance and Leadership';
  const rows: PlainCell[][] = [
    ['Gender assessment of Fiji, June 2025'],
    [],
    [
      ...['Principle', 'Key element', 'GEOAT indicator', 'Strategic alignment', 'GEOAT evaluation scale'],
      ...['Current activities', 'Suggested forward activities', 'Units to involve/ resources needed', 'Timeline'],
      'Targets and Monitoring indicators',
    ],
    [first, 'A', 'Equality has a policy', 'HR policy', 4, 'Yearly review', null, 'HR', null, 'Review held'],
    [first, 'B', 'Managers answer for it', 'HR policy', '3 – Moderate', 'Part of appraisals', null, 'HR', null, null],
    [first, 'C', 'Several grounds are looked at', null, 'N/A', null, null, null, null, null],
    [first, 'D', 'Language guide is used', null, 'Beginning implementation', null, 'A guide', 'Press', 'Q4 2025', '1'],
    [first, 'E', 'Complaints are safe', 'Code of conduct', 5, 'Hotline', null, 'Integrity', null, null],
    ['2', 'Recruitment and hiring', 'Panels are mixed', null, 1, null, 'Rules', 'HR', { date: '2026-03-31' }, '2 of 5'],
    ['IV', 'Key element B', 'Harassment is reported', null, '3/5', 'A form', null, 'HR', null, null],
    ['Security and Safety', 'C', 'Posts are safe at night', null, 0, null, 'Lights', 'Posts', 'June 2026', '3 posts'],
  ];
  return withCells(rows, cells);
}

/** A plan and its gender assessment, with a test's own cells in the latter. */
export function planAndAssessment(cells: Overrides = {}): PlainSheets {
  return { Plan: planSheet(), Assessment: assessmentSheet(cells) };
}
