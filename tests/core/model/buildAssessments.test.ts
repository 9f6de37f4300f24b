import { formatIsoDay } from '../../../src/core';
import type { Assessments } from '../../../src/core/model/assessment';
import { assessmentSheet } from '../../support/assessmentSheet';
import { modelFrom, type PlainSheets } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const read = (sheets: PlainSheets): Assessments => modelFrom(sheets).assessments!;

/** `FJ 2025-06-01..2025-06-30: 1A 4, 1B 3` */
function said(sheets: PlainSheets): string[] {
  return read(sheets).list.map(({ member, period, indicators }) => {
    const days = period ? `${formatIsoDay(period.from)}..${formatIsoDay(period.to)}` : 'undated';
    const levels = indicators.map(({ principle, keyElement, level }) => {
      const value = level.kind === 'level' ? level.level : level.kind;
      return `${principle ?? '-'}${keyElement?.letter ?? '-'} ${value}`;
    });
    return `${member?.code ?? '-'} ${days}: ${levels.join(', ')}`;
  });
}

const NAMES = ['GEOAT indicator', 'Level', 'Timeline'];

test('reads principle and key element from their columns', () => {
  expect(said({ Assessment: assessmentSheet() })).toEqual([
    'FJ 2025-06-01..2025-06-30: 1A 4, 1B 3, 1C notApplicable, 1D 2, 1E 5, 2A 1, 4B 3, 6C 0',
  ]);
});

test('a timeline is as written, a date in words', () => {
  const [assessment] = read({ Assessment: assessmentSheet() }).list;
  expect(assessment!.indicators.map(({ timeline }) => timeline)).toEqual([
    ...['', '', '', 'Q4 2025', '', '2026-03-31', '', 'June 2026'],
  ]);
});

test('a principle and a key element stand for the rows below, as under merged cells', () => {
  const rows: PlainCell[][] = [
    ['Principle', 'Key element', ...NAMES],
    ['Principle 1: Strategy', 'Key element A', 'a', 1, 'x'],
    [null, null, 'b', 2, 'x'],
    [null, 'Key element B', 'c', 3, null],
    ['Principle 2: Employment', null, 'd', 4, null],
    [null, 'Key element A', 'e', 5, null],
  ];
  expect(said({ Assessment: rows })).toEqual(['- undated: 1A 1, 1A 2, 1B 3, 2- 4, 2A 5']);
});

test('headings of their own hold for the indicators below, over pages with the header repeated', () => {
  const rows: PlainCell[][] = [
    ['Customs of Samoa: gender assessment FY2024/25'],
    ['Principle 1: Strategy, Governance and Leadership'],
    NAMES,
    ['Key element A – Cross-cutting policies'],
    ['a', 1, 'x'],
    ['Key element B – Governance, management and leadership'],
    ['b', 2, 'x'],
    [],
    ['Principle 1: Strategy, Governance and Leadership'],
    NAMES,
    ['Key element C – Multiple discrimination/intersectionality'],
    ['c', 3, null],
    ['Principle 2: Employment, Career Development and Compensation'],
    ['d', 4, null],
    ['A. Recruitment and hiring'],
    ['e', 5, null],
    ['Average', 3, null],
  ];
  expect(said({ Assessment: rows })).toEqual(['WS 2024-07-01..2025-06-30: 1A 1, 1B 2, 1C 3, 2- 4, 2A 5']);
});

test('a heading in two cells, and both parts in one line', () => {
  const rows: PlainCell[][] = [
    ['No.', ...NAMES],
    ['Principle 3', 'Work-Life Balance'],
    [1, 'a', 1, 'x'],
    ['Principle 4: Gender-Based Violence and Harassment / Key element B: Harassment'],
    [2, 'b', 2, 'x'],
  ];
  expect(said({ GEOAT: rows })).toEqual(['- undated: 3- 1, 4B 2']);
});

test('the scale printed below is no data', () => {
  const rows: PlainCell[][] = [
    NAMES,
    ['Principle 1: Strategy', null, null],
    ['a', 3, null],
    [],
    ['GEOAT evaluation scale'],
    [5, 'Full implementation', 'Policy in place, used by all and looked at every year'],
    [3, 'Moderate implementation', 'Policy in place, not yet used by all'],
    ['0', 'Non-existent', 'Nothing in place'],
    ['N/A', 'Not applicable', 'Not for this office'],
  ];
  expect(said({ GEOAT: rows })).toEqual(['- undated: 1- 3']);
});

test('sheets of one administration and year are one assessment; another year is another, the earliest first', () => {
  const rows = (title: string, level: number): PlainCell[][] => [
    [title],
    ['Key element', ...NAMES],
    ['Integrity', 'a', level, null],
  ];
  expect(
    said({
      'Gender assessment 2025': rows('Tonga', 4),
      'Gender assessment 2025 (2)': rows('Tonga 2025', 5),
      'Gender assessment 2023': rows('Tonga', 3),
    }),
  ).toEqual(['TO 2023-01-01..2023-12-31: 1E 3', 'TO 2025-01-01..2025-12-31: 1E 4, 1E 5']);
});

test('Member and date may stand in each row; the edition of the tool is no date', () => {
  const rows: PlainCell[][] = [
    ['Gender assessments (edition 2023)'],
    ['Member', 'Year', 'Key element', 'GEOAT indicator', 'Level'],
    ['Fiji', 2023, 'Integrity', 'a', 1],
    [null, null, 'Communication', 'b', 2],
    ['Fiji', 2025, 'Integrity', 'a', 3],
    ['Nepal', { date: '2025-05-03' }, 'Integrity', 'a', 4],
  ];
  expect(said({ Sheet: rows })).toEqual([
    'FJ 2023-01-01..2023-12-31: 1E 1, 1D 2',
    'NP 2025-05-03..2025-05-03: 1E 4',
    'FJ 2025-01-01..2025-12-31: 1E 3',
  ]);
});

test('rows of an administration or date that cannot be read belong to none', () => {
  const rows: PlainCell[][] = [
    ['Member', 'Date', 'Key element', 'GEOAT indicator', 'Level'],
    ['Fijji', '2025', 'Integrity', 'a', 1],
    ['Fiji and Tonga', '2025', 'Integrity', 'b', 2],
    ['WCO', '2025', 'Integrity', 'c', 3],
    ['Fiji', 'soon', 'Integrity', 'd', 4],
    ['Fiji', '2025', 'Integrity', 'e', 5],
  ];
  const { list, unused } = read({ Sheet: rows });
  expect(list).toHaveLength(1);
  expect(unused.map(({ reason }) => reason)).toEqual([
    'Member not recognised: Fijji',
    'names more than one Member',
    'not a Member of the region',
    'no readable date',
  ]);
});

test('a key element under another principle counts under neither', () => {
  expect(said({ Assessment: assessmentSheet({ B9: 'Health benefits' }) })[0]).toContain('-- 1, 4B 3');
});

test('without a sheet of one there is none', () => {
  expect(modelFrom({ List: [['Indicator', 'Level']] }).assessments).toBeNull();
});
