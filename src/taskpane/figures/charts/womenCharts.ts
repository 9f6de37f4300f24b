import { reaches, type FiguresReport } from '../../../core';
import { formatShare } from '../../../session/locale/formatShare';
import { chartText } from '../../words/copy';
import { capital } from '../capital';
import type { BarChart } from './barChart';

/** Women's share by fiscal year and by level, each with the line of the goal. Charts without a bar are left out. */
export function womenCharts({ gender, participation }: FiguresReport): readonly BarChart[] {
  const years = participation.byFiscalYear.map(({ fiscalYear, women, genderParticipants, womenShare }) => ({
    ...{ name: fiscalYear, women, participants: genderParticipants, womenShare },
  }));
  const levels = gender.byLevel.map((part) => ({ ...part, name: capital(part.level) }));
  return [
    shareChart(chartText.womenByYear, years, gender.goal),
    shareChart(chartText.womenByLevel, levels, gender.goal),
  ].filter(({ bars }) => bars.length > 0);
}

interface SharePart {
  readonly name: string;
  readonly women: number | null;
  readonly participants: number | null;
  readonly womenShare: number | null;
}

/** No scale is shorter than this share, so that small differences are not made to look large. */
const SHORTEST_SCALE = 0.5;

function shareChart(title: string, parts: readonly SharePart[], goal: number): BarChart {
  const known = parts.flatMap(({ name, women, participants, womenShare: share }) =>
    women === null || participants === null || share === null ? [] : [{ name, women, participants, share }],
  );
  const scale = Math.max(SHORTEST_SCALE, goal, ...known.map(({ share }) => share));
  const goalWords = formatShare(goal);
  return {
    title,
    bars: known.map(({ name, women, participants, share }) => ({
      name,
      length: share / scale,
      value: chartText.womenOf(formatShare(share), women, participants),
      goal: reaches(share, goal) ? chartText.goalMet(goalWords) : chartText.goalMissed(goalWords),
    })),
    goal: { at: goal / scale, words: chartText.goalLine(goalWords) },
  };
}
