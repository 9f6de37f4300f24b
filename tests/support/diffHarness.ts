import {
  parseIsoDay,
  runPlan,
  type ChangesReport,
  type Model,
  type PlanComparison,
  type WorkbookSnapshot,
} from '../../src/core';
import { snapshotFrom, type PlainCell } from './snapshotFrom';

/** An action as a test writes it; what is left out is the same everywhere. */
export interface PlainAction {
  readonly pillar?: number;
  /** The next letter of its pillar when left out. */
  readonly letters?: string;
  readonly text: string;
  readonly rsp?: string;
  readonly kpi?: string;
  readonly target?: string;
  readonly deliverable?: PlainCell;
}

export const lettersOf = (index: number) => String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);

/** The rows of a plan sheet. */
export function planRows(actions: readonly PlainAction[], term = '2024-2026'): PlainCell[][] {
  const rows: PlainCell[][] = [[`Strategic plan (${term})`]];
  const header = ['Action', 'RSP reference', 'KPI', 'Target', 'Deliverable'];
  const pillars = [...new Set(actions.map(({ pillar = 1 }) => pillar))].sort();
  for (const pillar of pillars) {
    rows.push([`${pillar}. Pillar number ${pillar}`], header);
    const own = actions.filter((action) => (action.pillar ?? 1) === pillar);
    own.forEach(({ letters, text, rsp = '', kpi = 'Number of Members', target, deliverable }, index) =>
      rows.push([
        `${letters ?? lettersOf(index)}) ${text}`,
        rsp,
        kpi,
        target ?? 'At least 5 Members',
        deliverable ?? { date: '2026-06-30' },
      ]),
    );
  }
  return rows;
}

export function planBook(actions: readonly PlainAction[], file = 'plan.xlsx', term?: string): WorkbookSnapshot {
  return snapshotFrom({ Plan: planRows(actions, term) }, { file });
}

export function modelOf(workbook: WorkbookSnapshot): Model {
  return runPlan([workbook], { today: parseIsoDay('2026-01-15')! }).model;
}

export function compare(before: WorkbookSnapshot, after: WorkbookSnapshot, today = '2026-01-15'): PlanComparison {
  return runPlan([after], { today: parseIsoDay(today)!, earlier: { kind: 'workbook', workbook: before } }).comparison!;
}

/** What changed between two lists of actions. */
export function diffOf(before: readonly PlainAction[], after: readonly PlainAction[]): ChangesReport {
  return compare(planBook(before, 'old.xlsx'), planBook(after, 'new.xlsx')).report!;
}

/** `changed 1-(a) > 1-(a): target` for each action. */
export function changeLines({ actions }: ChangesReport): string[] {
  return actions.map(({ change, old, new: now, fields }) => {
    const names = fields.map(({ field }) => field).join(', ');
    return `${change} ${old ?? ''} > ${now ?? ''}${names === '' ? '' : `: ${names}`}`;
  });
}
