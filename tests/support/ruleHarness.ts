import {
  defaultSettings,
  describeFinding,
  explainFindings,
  findingCatalogue,
  formatRange,
  parseIsoDay,
  parseRange,
  type Day,
  type Finding,
  type FindingCode,
  type Fix,
  type Model,
  type Settings,
  type Severity,
} from '../../src/core';
import { buildModel } from '../../src/core/model/buildModel';
import type { FindingRule } from '../../src/core/validate/rule';
import { validate } from '../../src/core/validate/validate';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from './snapshotFrom';

export type PlainSheet = readonly (readonly PlainCell[])[];
export type PlainSheets = Readonly<Record<string, PlainSheet>>;
/** Cells by address: `{ D5: '36/35 Members', E5: null }`. */
export type Overrides = Readonly<Record<string, PlainCell>>;

/** A finding as a test states it. */
export interface ExpectedFinding {
  readonly code: FindingCode;
  /** A1 text; null for what concerns the workbook as a whole. */
  readonly cell: string | null;
  /** The last sheet of the workbook when left out. */
  readonly sheet?: string;
  /** The catalogue's when left out. */
  readonly severity?: Severity;
  /** A piece of the message: the value staff see in the cell. */
  readonly says?: string | number;
  readonly fix?: Fix | null;
}

export interface CheckOptions extends SnapshotOptions {
  readonly today?: string;
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
}

/** The model of plain sheets, on 15 January 2026 unless the test says otherwise. */
export function modelFrom(sheets: PlainSheets, options: CheckOptions = {}): Model {
  const { today = '2026-01-15', asOf, settings, ...snapshot } = options;
  return buildModel([snapshotFrom(sheets, snapshot)], {
    today: day(today),
    asOf: asOf === undefined ? undefined : day(asOf),
    settings: { ...defaultSettings, ...settings },
  });
}

/**
 * Checks the exact findings of one rule, or, for 'all', every error and warning of all rules; notes count only where the
 * test expects one of that code.
 */
export function expectFindings(
  rule: FindingRule | 'all',
  sheets: PlainSheets,
  expected: readonly ExpectedFinding[],
  options: CheckOptions = {},
): void {
  const model = modelFrom(sheets, options);
  const codes = new Set<string>(expected.map(({ code }) => code));
  const found =
    rule === 'all'
      ? validate(model).filter(({ severity, code }) => severity !== 'note' || codes.has(code))
      : rule.validate(model);
  const lastSheet = Object.keys(sheets).at(-1)!;
  expect(found.map(plain).sort()).toEqual(expected.map((one) => plainExpected(one, lastSheet)).sort());
  for (const finding of found) expectWholeMessage(finding);
  for (const { says, fix, ...one } of expected) {
    const finding = found.find((candidate) => plain(candidate) === plainExpected(one, lastSheet))!;
    if (says !== undefined) expect(describeFinding(finding)).toContain(String(says));
    if (fix !== undefined) expect(finding.fix).toEqual(fix);
  }
}

/** Checks that a rule, or 'all' of them, is silent; for 'all' notes may stand. */
export function expectSilence(rule: FindingRule | 'all', sheets: PlainSheets, options: CheckOptions = {}): void {
  expectFindings(rule, sheets, [], options);
}

function plain({ code, severity, at }: Finding): string {
  return `${severity} ${code} ${at === null ? 'workbook' : `${at.sheet}!${formatRange(at.range)}`}`;
}

function plainExpected({ code, cell, sheet, severity }: ExpectedFinding, lastSheet: string): string {
  const place = cell === null ? 'workbook' : `${sheet ?? lastSheet}!${cell}`;
  return `${severity ?? findingCatalogue[code].severity} ${code} ${place}`;
}

const correctable = explainFindings().flatMap(({ findings }) => findings.filter(({ fix }) => fix !== null));
const correctableCodes = correctable.map(({ code }) => code);

/** Every `{name}` of the sentence has its value, and the sentence ends as one; what a suggested fix does is explained. */
function expectWholeMessage(finding: Finding): void {
  const template: string = findingCatalogue[finding.code].message;
  for (const [, name] of template.matchAll(/\{(\w+)\}/g)) expect(finding.params).toHaveProperty([name!]);
  const message = describeFinding(finding);
  expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
  expect(message).toMatch(/[.?]$/);
  if (finding.fix !== null) expect(correctableCodes).toContain(finding.code);
}

const DEADLINE: PlainCell = { date: '2026-06-30' };

/**
 * A plan without a slip: A action, B RSP reference, C KPI, D target, E deadline; pillar 1 with the actions in rows 5 to
 * 7, pillar 2 in row 8 with the actions in rows 9 and 10.
 */
export function planSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['ROCB A/P Strategic Action Plan (2024-2026)'],
    ['July 2024 to June 2026'],
    ['1. Support the implementation of instruments and tools'],
    ['Specific Actions of ROCB A/P', 'Relevant part of RSP 2024-2026', 'KPI', 'Target', 'Deliverables in the RSP'],
    ['a) Assist Members', '1.1.1 – 1st milestone', 'Number of Members', 'At least 20/35 Members', DEADLINE],
    ['b) Promote AEO MRA', '1.1.1 – 2nd milestone', 'Number of MRA', 'At least 28 MRA', DEADLINE],
    ['c) Share experiences', '1.1.1 – 3rd milestone', 'Number of activities', 'At least once per year', DEADLINE],
    ['2. Further develop partnerships'],
    ['a) Exchange information', '1.2.3 – 1st milestone', 'Number of reports', 'At least twice per year', DEADLINE],
    ['b) Hold joint activities', '3.1.1 – 3rd milestone', 'Number of activities', 'Once a year', DEADLINE],
  ];
  return withCells(rows, cells);
}

/**
 * A workshop sheet without a slip, three activities in rows 4 to 6. A number, B title, C start, D end, E venue, F mode,
 * G level, H status, I plan actions, J participants, K women, L men, M on-site, N online, O number of administrations, P
 * Members, Q heads of delegation, R female heads, S evaluation, T respondents.
 */
export function workshopSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['ROCB A/P workshops, FY2024/25'],
    [],
    [
      ...['No.', 'Title of workshop', 'Start date', 'End date', 'Venue', 'Mode', 'Level', 'Status', 'Plan action(s)'],
      ...['Participants', 'Women', 'Men', 'On-site', 'Online', 'No. of administrations', 'Member administrations'],
      ...['Heads of delegation', 'Female heads', 'Evaluation', 'Respondents'],
    ],
    [
      ...[1, 'National Workshop on Risk Management', { date: '2024-09-02' }, { date: '2024-09-04' }, 'Colombo'],
      ...['In-person', 'National', 'Held', '1-(a)', 24, 10, 14, 24, 0, 1, 'Sri Lanka', 1, 0, 4.5, 20],
    ],
    [
      ...[2, 'Sub-regional Workshop on Valuation', { date: '2024-10-07' }, { date: '2024-10-11' }, 'Online'],
      ...[
        'Online',
        'Sub-regional',
        'Completed',
        '1-(c), 2-(b)',
        12,
        6,
        6,
        0,
        12,
        3,
        'Fiji, Samoa and Tonga',
        3,
        1,
        4,
        10,
      ],
    ],
    [
      ...[3, 'Regional Workshop on AEO', { date: '2025-03-03' }, { date: '2025-03-05' }, 'Seoul', 'Hybrid', 'Regional'],
      ...[null, '1-(b)', 40, 15, 25, 30, 10, 4, 'China, Hong Kong, China, India and Fiji', 4, 2, 4.2, 35],
    ],
  ];
  return withCells(rows, cells);
}

/** A plan and a workshop sheet, with a test's own cells in the latter. */
export function planAndWorkshops(cells: Overrides = {}, planCells: Overrides = {}): PlainSheets {
  return { Plan: planSheet(planCells), Workshops: workshopSheet(cells) };
}

/** Rows with some cells replaced; rows and columns are added where an address lies outside. */
export function withCells(rows: PlainSheet, cells: Overrides): PlainCell[][] {
  const copy = rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(cells)) {
    const { top, left } = parseRange(address)!;
    while (copy.length < top) copy.push([]);
    const row = copy[top - 1]!;
    while (row.length < left) row.push(null);
    row[left - 1] = cell;
  }
  return copy;
}

/** Rows without some of them, counted from 1 as Excel shows them. */
export function withoutRows(rows: PlainSheet, ...numbers: readonly number[]): PlainSheet {
  return rows.filter((_, index) => !numbers.includes(index + 1));
}

/** Rows without one column, by its letter. */
export function withoutColumn(rows: PlainSheet, letters: string): PlainSheet {
  const { left } = parseRange(`${letters}1`)!;
  return rows.map((row) => row.filter((_, index) => index !== left - 1));
}

export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new RangeError(`The test writes no day: "${iso}".`);
  return parsed;
}
