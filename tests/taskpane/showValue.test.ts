import { dayOf, serialFromDay } from '../../src/core';
import { formatReportDay } from '../../src/session/locale/formatDay';
import { showCell, showPatchCell } from '../../src/taskpane/words/showValue';

test('cells are shown as Excel would, more or less', () => {
  expect(showCell({ kind: 'blank' }, null)).toBe('');
  expect(showCell({ kind: 'number', value: 0.1 + 0.2 }, null)).toBe('0.3');
  expect(showCell({ kind: 'number', value: 0.4137 }, 'share')).toBe('41.4%');
  expect(showCell({ kind: 'number', value: 12345 }, 'count')).toBe('12,345');
  expect(showCell({ kind: 'number', value: 4.1434042553 }, null)).toBe('4.1434042553');
  expect(showCell({ kind: 'boolean', value: true }, null)).toBe('TRUE');
  expect(showCell({ kind: 'error', value: '#N/A' }, null)).toBe('#N/A');
  expect(showCell({ kind: 'uncalculated', formula: '=A1' }, null)).toBe('…');
});

test.each([1900, 1904] as const)('dates of the %s system', (system) => {
  const serial = serialFromDay(dayOf(2025, 3, 5), system);
  expect(showCell({ kind: 'date', value: serial }, null, system)).toBe('5 Mar 2025');
});

test('what is written is shown in the same form', () => {
  expect(showPatchCell({ kind: 'date', day: dayOf(2025, 3, 5) }, 'date')).toBe('5 Mar 2025');
  expect(showPatchCell({ kind: 'formula', formula: '=A1/B1', value: 0.5 }, 'share')).toBe('50.0%');
  expect(showPatchCell({ kind: 'number', value: 4.1434042553 }, 'number')).toBe('4.14');
  expect(showPatchCell({ kind: 'number', value: 4.1 }, 'decimal')).toBe('4.1');
  expect(showPatchCell({ kind: 'number', value: 12345 }, 'largeTotalCount')).toBe('12,345');
  expect(showPatchCell({ kind: 'number', value: 0.4137 }, 'figureShare')).toBe('41.4%');
  expect(showPatchCell({ kind: 'blank' }, 'text')).toBe('');
});

test('days of a report', () => {
  expect(formatReportDay('2026-06-30')).toBe('30 Jun 2026');
});
