import { expectFindings, planSheet } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const sheets = (rows: readonly PlainCell[][]) => ({
  Plan: planSheet(),
  Assessment: [['Member', 'Date', 'Key element', 'GEOAT indicator', 'Level', 'Timeline'], ...rows],
});

test('a Member and a date that cannot be read are found where they stand, once for the rows below', () => {
  const rows = [
    ['Fijji', '2025', 'Integrity', 'a', 3, null],
    [null, null, 'Communication', 'b', 4, null],
    ['Tonga', 'soon', 'Integrity', 'c', 3, null],
    [null, null, 'Communication', 'd', 4, null],
  ];
  expectFindings('all', sheets(rows), [
    { code: 'member-unknown', cell: 'A2', says: 'Did you mean Fiji?', fix: { from: 'Fijji', to: 'Fiji' } },
    { code: 'date-unreadable', cell: 'B4', says: '"soon"' },
  ]);
});

test('a year will do for a date', () => {
  const rows = [
    ['Fiji', 2025, 'Integrity', 'a', 3, null],
    ['Tonga', 'FY2024/25', 'Integrity', 'c', 3, null],
  ];
  expectFindings('all', sheets(rows), []);
});
