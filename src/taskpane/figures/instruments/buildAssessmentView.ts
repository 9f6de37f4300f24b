import { formatReportDay } from '../../../session/locale/formatDay';
import { formatNumber } from '../../../session/locale/formatNumber';
import { figuresText, instrumentsText } from '../../words/copy';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';
import { roundToTenth } from './roundToTenth';

const words = () => instrumentsText.assessment;

/** The gender assessments, the last of each administration together: mean levels, and what stands under level 3. */
export const buildAssessmentView: BuildInstrumentView = (report) => {
  const { assessment } = report;
  if (!assessment) return null;
  const { latest, scale, leftOut } = assessment;
  const { mean, assessed, change, keyElementsAssessed, keyElements, byPrinciple, distribution, notApplicable } = latest;
  const counts = new Map(Object.entries(distribution));
  const under = latest.underThree.map(({ indicator, level, timeline, ...place }) => {
    const title = words().indicator(indicator, level === null ? instrumentsText.noData : formatNumber(level));
    return { ...place, title: timeline === null ? title : words().timeline(title, formatReportDay(timeline)) };
  });
  return {
    title: words().title,
    headlines: [
      words().headline(meanWords(mean), assessed, instrumentsText.of(keyElementsAssessed, keyElements)),
      ...(change === null ? [] : [words().changed(changeWords(change.change))]),
    ],
    groups: [
      {
        title: words().byPrinciple,
        facts: byPrinciple.map((one) => [words().principle(one.principle, one.name), meanWords(one.mean)]),
      },
      {
        title: words().byLevel,
        facts: [
          ...scale.map(
            ({ level, word }) => [words().level(level, word), formatNumber(counts.get(String(level)) ?? 0)] as const,
          ),
          [words().notApplicable, formatNumber(notApplicable)],
        ],
      },
    ],
    lists: [
      { title: words().underThree(under.length), rows: describeRows(report, under) },
      { title: figuresText.used(latest.evidence.length), rows: describeRows(report, latest.evidence) },
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};

function meanWords(mean: number | null): string {
  return mean === null ? instrumentsText.noData : formatNumber(roundToTenth(mean));
}

/** With its sign: `+0.8`. */
function changeWords(change: number): string {
  return `${change > 0 ? '+' : ''}${formatNumber(roundToTenth(change))}`;
}
