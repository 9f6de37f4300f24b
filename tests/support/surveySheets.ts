import { planSheet, withCells, workshopSheet, type Overrides, type PlainSheet, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/**
 * Replies about the second and third activity of `workshopSheet`, without a slip. A workshop, B Member, C shared
 * materials, D report, E in-house workshop, F direct effects (ticks), G new project; replies in rows 2 to 6, their total
 * in row 7.
 */
export function surveySheet(cells: Overrides = {}): PlainSheet {
  const rows: PlainCell[][] = [
    [
      'Workshop',
      'Member',
      'Shared materials',
      'Submitted report',
      'In-house workshop',
      'Direct effects',
      'New project',
    ],
    [2, 'Fiji', 'Yes', 'Y', 1, '✓', 'No'],
    [2, 'Samoa', 'Yes', 'N', 0, null, 'No'],
    [3, 'China', 'Yes', 'N', 1, '✓', 'Yes'],
    [3, 'India', 'No', 'Y', 0, null, 'Yes'],
    [3, 'Fiji', 'Yes', 'N', 0, null, 'No'],
    ['Total', 5, 4, 2, 2, 2, 2],
  ];
  return withCells(rows, cells);
}

/**
 * A table of the same survey, without a slip. A workshop, B administrations, C replies, D reply rate, E shared materials,
 * F direct effects, G both; the workshops in rows 3 and 4, totals in rows 5 to 7.
 */
export function surveyTable(cells: Overrides = {}): PlainSheet {
  const rows: PlainCell[][] = [
    ['Follow-up survey'],
    ['Workshop', 'No. of administrations', 'No. of replies', 'Reply rate', 'Shared (S)', 'Direct effects (D)', 'S∩D/S'],
    ['Sub-regional Workshop on Valuation', 3, 2, '67%', 2, 1, '1 (50%)'],
    ['Regional Workshop on AEO', 4, 3, 0.75, 2, 1, 0.5],
    ['Sub-total of Sub-regional Workshops', 3, 2, 66.7, null, null, null],
    ['Sub-total of Regional Workshops', 4, '3 (75%)', null, null, null, null],
    ['Total', 7, 5, '71.4%', '4 (80%)', '2 (40%)', '2 (50%)'],
  ];
  return withCells(rows, cells);
}

/** A plan, its workshops, the replies and the table, each with a test's own cells; the table only where it is asked for. */
export function planAndSurvey(cells: Overrides = {}, table?: Overrides, workshops: Overrides = {}): PlainSheets {
  return {
    Plan: planSheet(),
    Workshops: workshopSheet(workshops),
    ...(table && { Table: surveyTable(table) }),
    Survey: surveySheet(cells),
  };
}
