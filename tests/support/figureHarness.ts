import { parseIsoDay, runPlan, type IndicatorFigure, type PlanResult, type Settings } from '../../src/core';
import { snapshotFrom, type PlainCell, type SnapshotOptions } from './snapshotFrom';

/** One workshop by its fields; the columns of the sheet are those the workshops name. */
export type PlainWorkshop = Readonly<Record<string, PlainCell>>;

export interface PlainCase {
  readonly kpi?: string;
  readonly target: string;
  readonly deliverable?: PlainCell;
  /** More columns of the plan: Measure, Reported value, Baseline. */
  readonly plan?: Readonly<Record<string, PlainCell>>;
  /** Null: no workshops sheet. */
  readonly workshops: readonly PlainWorkshop[] | null;
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

/** The plan of one action, term July 2024 to June 2026, with its workshops. */
export function sheetsOf(given: PlainCase): Record<string, PlainCell[][]> {
  const { kpi = 'Number of Members', target, deliverable = date('2026-06-30'), plan = {}, workshops } = given;
  const planRows: PlainCell[][] = [
    ['Plan (2024-2026)'],
    ['1. A pillar'],
    ['Specific actions', 'KPI', 'Target', 'Deadline', ...Object.keys(plan)],
    ['a) Help Members', kpi, target, deliverable, ...Object.values(plan)],
  ];
  if (!workshops) return { Plan: planRows };
  const headers = [...new Set(['Title', 'Start date', 'Plan action', ...workshops.flatMap((row) => Object.keys(row))])];
  return {
    Plan: planRows,
    Workshops: [headers, ...workshops.map((row) => headers.map((header) => row[header] ?? null))],
  };
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
