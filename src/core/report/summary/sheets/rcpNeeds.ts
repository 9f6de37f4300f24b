import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { formatDay } from '../../formatDay';
import { describeDefinitions } from '../definitions';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildActivitiesNotAskedFor } from '../tables/activitiesNotAskedFor';
import { buildNeedsByMember } from '../tables/needsByMember';
import { buildNeedsByPriority } from '../tables/needsByPriority';
import { buildNeedsBySubRegion } from '../tables/needsBySubRegion';
import { buildNeedsByTopic } from '../tables/needsByTopic';
import { buildNeedsByYear } from '../tables/needsByYear';
import { buildNeedsNobodyPlanned } from '../tables/needsNobodyPlanned';
import { buildNeedTopics } from '../tables/needTopics';

/** RCP Needs: what Members asked for, against what was planned and held; null without a needs survey. */
export function buildRcpNeeds({ figures, model, meeting }: SummaryInput): SummarySheet | null {
  const { needs } = figures;
  if (needs === null) return null;
  return {
    id: 'rcpNeeds',
    sheet: 'RCP Needs',
    title: 'Needs of Members: asked, planned and met',
    lines: [...(meeting === null ? [] : [meeting]), `As of ${formatDay(model.asOf)}. ${describeYears(needs)}`],
    isLarge: false,
    bands: [
      buildNeedsByTopic(needs),
      buildNeedsBySubRegion(needs),
      buildNeedsByPriority(needs),
      buildNeedsByYear(needs),
      buildNeedsNobodyPlanned(needs),
      buildActivitiesNotAskedFor(needs),
      buildNeedTopics(needs),
      buildNeedsByMember(needs),
    ],
    notes: describeDefinitions('needs', 'needsPlanned', 'needsMet', 'nobodyAskedFor'),
    pagesHigh: null,
  };
}

/** The fiscal years the surveys ask about. */
function describeYears({ byFiscalYear }: NeedsFigures): string {
  const years = byFiscalYear.flatMap(({ of }) => of ?? []);
  return years.length === 0 ? 'The survey does not say its year.' : `Needs of ${years.join(', ')}.`;
}
