import { parseIsoDay, runPlan, type IndicatorFigure, type PlanResult, type Settings } from '../../src/core';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from './snapshotFrom';

/** One row of a sheet by its headers; the columns of the sheet are those its rows name. */
export type PlainRow = Readonly<Record<string, PlainCell>>;
export type PlainWorkshop = PlainRow;

export interface PlainCase {
  /** Of the plan, with its term; 2024-2026 when left out. */
  readonly title?: string;
  readonly kpi?: string;
  readonly target: string;
  readonly deliverable?: PlainCell;
  /** More columns of the plan: Measure, Reported value, Baseline. */
  readonly plan?: Readonly<Record<string, PlainCell>>;
  /** Null: no workshops sheet. */
  readonly workshops: readonly PlainWorkshop[] | null;
  /** Other sheets; none when left out. */
  readonly participants?: readonly PlainRow[];
  readonly memberStatus?: readonly PlainRow[];
  readonly outputs?: readonly PlainRow[];
  readonly asOf?: string;
  readonly settings?: Partial<Settings>;
}

const date = (text: string): PlainCell => ({ date: text });

/** A workshop of one day linked to 1-(a); the rest as given, by header. */
export function workshop(start: string, fields: PlainWorkshop = {}): PlainWorkshop {
  return {
    Title: `Workshop of ${start}`,
    'Start date': date(start),
    Level: 'Regional',
    'Plan action': '1-(a)',
    ...fields,
  };
}

/** A person at an activity, which is named by its number or title. */
export function person(at: PlainCell, fields: PlainRow = {}): PlainRow {
  return { Workshop: at, Member: 'Fiji', ...fields };
}

/** A thing delivered on a day, linked to 1-(a). */
export function output(on: string, fields: PlainRow = {}): PlainRow {
  return { Date: date(on), Type: 'Newsletter', 'Plan action': '1-(a)', Quantity: null, ...fields };
}

/** The plan of one action, term July 2024 to June 2026, with its workshops. */
export function sheetsOf(given: PlainCase): Record<string, PlainCell[][]> {
  const {
    title = 'Plan (2024-2026)',
    kpi = 'Number of Members',
    target,
    deliverable = date('2026-06-30'),
    plan = {},
    workshops,
  } = given;
  const planRows: PlainCell[][] = [
    [title],
    ['1. A pillar'],
    ['Specific actions', 'KPI', 'Target', 'Deadline', ...Object.keys(plan)],
    ['a) Help Members', kpi, target, deliverable, ...Object.values(plan)],
  ];
  const { participants, memberStatus, outputs } = given;
  return {
    Plan: planRows,
    ...(workshops && { Workshops: sheetOf(['Title', 'Start date', 'Plan action'], workshops) }),
    ...(participants && { Participants: sheetOf(['Workshop', 'Name', 'Member'], participants) }),
    ...(memberStatus && { 'Member status': sheetOf(['Member'], memberStatus) }),
    ...(outputs && { Outputs: sheetOf(['Date', 'Type'], outputs) }),
  };
}

/** A sheet of rows under the headers they name. */
export function sheetOf(first: readonly string[], rows: readonly PlainRow[]): PlainCell[][] {
  const headers = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

export function planResult(given: PlainCase, options: SnapshotOptions = {}): PlanResult {
  const { asOf = '2026-06-30', settings } = given;
  const workbook = snapshotFrom(sheetsOf(given), { file: 'plan.xlsx', ...options });
  return runPlan([workbook], { today: parseIsoDay('2026-11-22')!, asOf: parseIsoDay(asOf)!, settings });
}

/** The figure of the plan's first indicator. */
export function figureOf(given: PlainCase): IndicatorFigure {
  return planResult(given).figures.indicators[0]!;
}

/** What a table of hand-worked cases compares. */
export function summaryOf(given: PlainCase) {
  const { judgement, measure, noData, expected } = figureOf(given);
  return {
    measure,
    actual: judgement?.actual ?? null,
    required: judgement?.required ?? null,
    status: judgement?.status ?? 'No data',
    noData,
    expected,
  };
}
