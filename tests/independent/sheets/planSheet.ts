import type { PlainCell } from '../../support/snapshotFrom';
import type { OfficeAction, OfficePlan } from '../office';

/** The plan as an office writes it: title, pillar headings, a header, an action a row. */
export function planSheet({ title, actions }: OfficePlan): PlainCell[][] {
  const headers = ['Specific actions', 'RSP reference', 'KPI', 'Target', 'Deliverable'];
  const rows: PlainCell[][] = [[title], [...headers, 'Measure', 'Reported value', 'Baseline']];
  for (const pillar of [1, 2, 3]) {
    rows.push([`${pillar}. Pillar of the plan`]);
    rows.push(...actions.filter((action) => action.pillar === pillar).map(actionRow));
  }
  return rows;
}

function actionRow(action: OfficeAction): PlainCell[] {
  const { letter, isUponRequest, indicators, rsp, deliverable, measure, reportedValue, baseline } = action;
  const text = isUponRequest ? 'Upon request, help Members with a task' : 'Help Members with a task';
  return [
    `${letter}) ${text}`,
    rsp.cell,
    parts(indicators.map(({ kpi }) => kpi)),
    parts(indicators.map(({ target }) => target.cell)),
    deliverable.cell,
    measure.cell,
    reportedValue.cell,
    baseline.cell,
  ];
}

/** Several in one cell are numbered. */
function parts(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : texts.map((text, index) => `(${index + 1}) ${text}`).join('\n');
}

/** The row an action stands in, counted from 1. */
export function rowOfAction(plan: OfficePlan, ref: string): number {
  const { pillar } = plan.actions.find((action) => action.ref === ref)!;
  const above = plan.actions.findIndex((action) => action.ref === ref);
  return 2 + pillar + above + 1;
}
