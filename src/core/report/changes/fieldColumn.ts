import type { ComparedField } from '../../diff/planDiff';
import type { PlanField } from '../../read/layouts/plan';

/** The column of the plan sheet that a compared field is read from. */
export const fieldColumn: Readonly<Record<ComparedField, PlanField>> = {
  uponRequest: 'action',
  text: 'action',
  rspReference: 'rspReference',
  kpi: 'kpi',
  target: 'target',
  deliverable: 'deliverable',
};
