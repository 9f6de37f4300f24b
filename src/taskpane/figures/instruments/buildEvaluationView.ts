import { formatNumber } from '../../../session/locale/formatNumber';
import { figuresText, instrumentsText } from '../../words/copy';
import { capital } from '../capital';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';
import { roundToTenth } from './roundToTenth';

const words = () => instrumentsText.evaluation;

interface Mean {
  readonly mean: number | null;
  readonly activities: number;
}

/** How activities were evaluated, by level and fiscal year; those answered in words and their rows. */
export const buildEvaluationView: BuildInstrumentView = (report) => {
  const { evaluation } = report;
  if (!evaluation) return null;
  const { of, byLevel, byFiscalYear, evidence, worded, leftOut, caveats } = evaluation;
  const meanWords = ({ mean, activities }: Mean) =>
    mean === null
      ? instrumentsText.noData
      : words().mean(formatNumber(roundToTenth(mean)), formatNumber(of), activities);
  return {
    title: words().title,
    headlines: [meanWords(evaluation), ...caveats],
    groups: [
      { title: instrumentsText.byLevel, facts: byLevel.map((one) => [capital(one.level), meanWords(one)]) },
      { title: instrumentsText.byFiscalYear, facts: byFiscalYear.map((one) => [one.fiscalYear, meanWords(one)]) },
    ],
    lists: [
      { title: figuresText.used(evidence.length), rows: describeRows(report, evidence) },
      {
        title: words().worded(worded.length),
        rows: describeRows(
          report,
          worded.map((row) => ({ ...row, title: row.text ?? row.title, day: row.start })),
        ),
      },
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};
