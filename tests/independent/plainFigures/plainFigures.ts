import type { Office } from '../office';
import { rowOfAction } from '../sheets/planSheet';
import { activitiesOf } from './activities';
import { gender } from './gender';
import { indicatorFigures } from './indicators';
import { activitiesCovered, participation } from './participation';
import { workshopFigures } from './workshopFigures';

/**
 * Every figure of the figures JSON, computed a second time: from what the sheets mean, by the words of the
 * specification, as slowly as it likes. Nothing here is shared with the product.
 */
export function plainFigures(office: Office) {
  const { plan, settings } = office;
  const asOf = office.asOf ?? defaultAsOf(office);
  const window = windowOf(office);
  const activities = activitiesOf(office);
  const covered = activitiesCovered(activities, asOf, { from: window?.from ?? '0000', to: window?.to ?? '9999' });
  return {
    asOf,
    today: office.today,
    term: plan?.term ?? null,
    window,
    plan: (plan?.actions ?? []).map(({ ref, pillar, isUponRequest, rsp, deliverable }) => ({
      action: ref,
      pillar,
      uponRequest: isUponRequest,
      rsp: rsp.means,
      deliverable: deliverable.means,
      file: 'plan.xlsx',
      sheet: 'Plan',
      row: rowOfAction(plan!, ref),
    })),
    indicators: plan ? indicatorFigures(office, plan, activities, asOf) : [],
    workshops: workshopFigures(activities, asOf),
    participation: participation(covered, asOf, office),
    gender: gender(covered, settings),
  };
}

/** The term, unless days were asked for; an end not asked for is the term's, or open where that makes no window. */
function windowOf({ window, plan }: Office) {
  const term = plan?.term ?? null;
  if (window === null || (window.from === null && window.to === null)) return term;
  if (term === null) return window;
  const { from, to } = window;
  return {
    from: from ?? (to !== null && to < term.from ? null : term.from),
    to: to ?? (from !== null && from > term.to ? null : term.to),
  };
}

/** Today, but within the plan's term (definition: domain 1.2). */
function defaultAsOf({ today, plan }: Office): string {
  if (plan === null) return today;
  const { from, to } = plan.term;
  return today < from ? from : today > to ? to : today;
}
