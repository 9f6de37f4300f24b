import { formatDay } from '../../formatDay';
import { describeDefinitions } from '../definitions';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildPlannedActivities } from '../tables/plannedActivities';
import { buildPlannedByAction } from '../tables/plannedByAction';
import { buildPlannedByLevel } from '../tables/plannedByLevel';
import { buildPlannedByMember } from '../tables/plannedByMember';
import { buildPlannedByPillar } from '../tables/plannedByPillar';
import { buildUnplannedActivities } from '../tables/unplannedActivities';

/** RCP Work plan: the annual work plan against what was held (definition: workbook 2.4); null without a work plan. */
export function buildRcpWorkPlan({ figures, model, meeting }: SummaryInput): SummarySheet | null {
  const { workplan } = figures;
  if (workplan === null) return null;
  return {
    id: 'rcpWorkPlan',
    sheet: 'RCP Work plan',
    title: 'Annual work plan: planned and held',
    lines: [...(meeting === null ? [] : [meeting]), `As of ${formatDay(model.asOf)}. ${describeYears(model.workplan)}`],
    isLarge: false,
    bands: [
      buildPlannedByLevel(workplan),
      buildPlannedByPillar(workplan, model),
      [...buildPlannedByAction(workplan), ...buildPlannedByMember(workplan)],
      buildPlannedActivities(workplan),
      buildUnplannedActivities(workplan),
    ],
    notes: describeDefinitions('planned', 'plannedHeld', 'held'),
    pagesHigh: null,
  };
}

/** The days of the work plans, for which held activities are looked at. */
function describeYears(workplan: SummaryInput['model']['workplan']): string {
  const terms = (workplan?.bullets ?? []).flatMap(({ term }) =>
    term ? [`${formatDay(term.from)} to ${formatDay(term.to)}`] : [],
  );
  const years = [...new Set(terms)];
  return years.length === 0 ? 'The work plan does not say its year.' : `Activities that began ${years.join(', ')}.`;
}
