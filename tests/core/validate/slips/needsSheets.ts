import type { PlainCell } from '../../../support/snapshotFrom';

export const REQUESTS = 'Requests';
export const NEEDS_MATRIX = 'Needs survey 2026';

const requests: PlainCell[][] = [
  ['Member', 'Assistance requested', 'Priority', 'Fiscal year', 'Type of assistance', 'Plan action(s)'],
  ['Bhutan', 'PCA', 'High', 'FY2025/26', 'National workshop', null],
  ['Cambodia', 'Single Window', 'Medium', 'FY2025/26', 'Mission', null],
  ['Fiji', 'Time Release Study', 'Low', '2025-26', 'National workshop', '1-(k)'],
  ['Nepal', 'AEO', 'High', 2025, 'National workshop', null],
  ['Tonga', 'Risk profiling', null, 'FY2026/27', 'Study visit', '1-(a)'],
];

const matrix: PlainCell[][] = [
  ['Member', 'Valuation 1-(p)', 'API/PNR', 'Integrity 1-(kk)'],
  ['Fiji', 1, null, 2],
  ['Samoa', 'High', 3, null],
  ['Sri Lanka', null, 'x', 1],
];

/**
 * Sheets of needs that fit the clean sample, without a slip. Requests: A Member, B topic, C priority, D fiscal year, E
 * kind, F plan actions; rows 2 to 6. Needs survey: a Member a row, a topic in B to D; rows 2 to 4.
 */
export const needsSheets = {
  [REQUESTS]: requests,
  [NEEDS_MATRIX]: matrix,
};
