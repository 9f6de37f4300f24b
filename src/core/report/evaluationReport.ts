import type { EvaluationFigures, EvaluationMean } from '../indicators/evaluationFigures';
import type { Activity } from '../model/activity';
import { placeOf } from '../model/source';
import { evaluationScale } from '../read/cells/evaluationScale';
import { cellReport, dayReport, leftOutReport, type Files } from './places';

/** The evaluations of the activities as plain data; null without one. */
export function evaluationReport(figures: EvaluationFigures | null, files: Files) {
  if (!figures) return null;
  return {
    of: figures.of,
    ...meanReport(figures, files),
    byLevel: figures.byLevel.map(({ level, ...mean }) => ({ level, ...meanReport(mean, files) })),
    byFiscalYear: figures.byFiscalYear.map(({ fiscalYear, ...mean }) => ({ fiscalYear, ...meanReport(mean, files) })),
    /** The points that words stand for. */
    scale: evaluationScale,
    worded: figures.worded.map((activity) => wordedReport(activity, files)),
    caveats: figures.caveats,
    leftOut: figures.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function meanReport({ mean, points, people, rated }: EvaluationMean, files: Files) {
  return {
    mean,
    points,
    people,
    activities: rated.length,
    evidence: rated.map(({ source }) => cellReport(placeOf(source, 'evaluation'), files)),
  };
}

function wordedReport({ title, start, evaluation, source }: Activity, files: Files) {
  const isWorded = evaluation.kind === 'worded';
  return {
    title,
    start: dayReport(start),
    text: isWorded ? evaluation.text : null,
    points: isWorded ? evaluation.points : null,
    ...cellReport(placeOf(source, 'evaluation'), files),
  };
}
