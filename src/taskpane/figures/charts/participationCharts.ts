import type { FiguresReport } from '../../../core';
import { chartText } from '../../words/copy';
import type { BarChart } from './barChart';

/**
 * Participants by fiscal year, or workshops held where no number of participants is given, the longest bar being the
 * largest year; and Members reached by sub-region, a whole bar being all its Members. Charts without a bar are left out.
 */
export function participationCharts({ participation }: FiguresReport): readonly BarChart[] {
  return [yearChart(participation), subRegionChart(participation)].filter(({ bars }) => bars.length > 0);
}

type Participation = FiguresReport['participation'];

function yearChart({ byFiscalYear, participants }: Participation): BarChart {
  const hasParticipants = participants !== null;
  const years = byFiscalYear.flatMap((year) => {
    const count = hasParticipants ? year.participants : year.held;
    return count === null ? [] : [{ name: year.fiscalYear, count }];
  });
  const largest = Math.max(1, ...years.map(({ count }) => count));
  return {
    title: hasParticipants ? chartText.participantsByYear : chartText.workshopsByYear,
    bars: years.map(({ name, count }) => ({
      name,
      length: count / largest,
      value: hasParticipants ? chartText.participants(count) : chartText.held(count),
      goal: null,
    })),
    goal: null,
  };
}

function subRegionChart({ bySubRegion, membersReached }: Participation): BarChart {
  const parts = membersReached === 0 ? [] : bySubRegion.filter(({ of }) => of > 0);
  return {
    title: chartText.membersBySubRegion,
    bars: parts.map(({ subRegion, members, of }) => ({
      name: subRegion,
      length: Math.min(1, members / of),
      value: chartText.membersOf(members, of),
      goal: null,
    })),
    goal: null,
  };
}
