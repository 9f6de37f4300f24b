import { makeFinding } from '../../findings/makeFinding';
import { modelRule } from '../rule';

/** A workbook to be checked has a plan sheet; without one, other sheets can still be read. */
export const workbookHasAPlan = modelRule(['no-plan-sheet'], ({ blocks, plan }) => {
  if (plan) return null;
  if (blocks.length > 0) {
    const what = 'No plan sheet was found, so there are no KPIs to compute.';
    return makeFinding('no-plan-sheet', null, { what }, { severity: 'note' });
  }
  const what =
    'No sheet was recognised: Plan Monitor looks for a plan (actions, KPI, target) or workshops (title, dates).';
  return makeFinding('no-plan-sheet', null, { what });
});
