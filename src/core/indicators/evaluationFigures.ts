import { wordOf, type Activity } from '../model/activity';
import { evaluationOf } from '../model/attendance';
import { evaluationTop } from '../model/evaluationTop';
import type { Model } from '../model/model';
import { fiscalYearLabel } from '../model/period';
import { describeEvaluationScale } from '../read/cells/evaluationScale';
import { levels, type Level } from '../read/cells/vocabulary';
import { isWithin } from '../workbook/calendar';
import { leaveOut, reasonNotHeld, type LeftOut } from './evidence';
import { sumInAnyOrder } from './measures/measure';
import { ratio } from './ratio';

/** The mean evaluation of some activities, its parts kept. */
export interface EvaluationMean {
  /** Points times people. */
  readonly points: number;
  readonly people: number;
  readonly mean: number | null;
  /** Those with an evaluation. */
  readonly rated: readonly Activity[];
}

/** How the held activities of the window were evaluated (definition: domain 1.4, mean-evaluation). */
export interface EvaluationFigures extends EvaluationMean {
  /** The top of the scale. */
  readonly of: number;
  /** Levels with an evaluation. */
  readonly byLevel: readonly (EvaluationMean & { readonly level: Level })[];
  /** By the year an activity began in, the first year first. */
  readonly byFiscalYear: readonly (EvaluationMean & { readonly fiscalYear: string })[];
  /** Those whose answers were words, mapped by the scale. */
  readonly worded: readonly Activity[];
  readonly caveats: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The figures of the evaluations; null where no activity has one. */
export function computeEvaluation(model: Model): EvaluationFigures | null {
  if (!model.activities.some(isEvaluated)) return null;
  const of = evaluationTop(model.plan);
  const reasons = model.activities.map((activity) => ({ activity, reason: reasonLeftOut(activity, model, of) }));
  const rated = reasons.flatMap(({ activity, reason }) => (reason === null ? [activity] : []));
  const meanWhere = (isIn: (activity: Activity) => boolean) => meanOf(rated.filter(isIn), of);
  const years = [...new Set(rated.map(({ start }) => fiscalYearLabel(start!)))].sort();
  const worded = rated.filter(isWorded);
  return {
    ...meanOf(rated, of),
    of,
    byLevel: (Object.keys(levels) as Level[])
      .map((level) => ({ level, ...meanWhere((activity) => wordOf(activity.level) === level) }))
      .filter((group) => group.rated.length > 0),
    byFiscalYear: years.map((fiscalYear) => ({
      fiscalYear,
      ...meanWhere(({ start }) => fiscalYearLabel(start!) === fiscalYear),
    })),
    worded,
    caveats: describeMapping(worded),
    leftOut: reasons.flatMap(({ activity, reason }) => (reason === null ? [] : [leaveOut(activity, reason)])),
  };
}

/** What a reader should know where answers in words were counted; nothing where none were. */
export function describeMapping(activities: readonly Activity[]): readonly string[] {
  const count = activities.filter(isWorded).length;
  return count === 0 ? [] : [`Answers in words were turned into points (${describeEvaluationScale()}): ${count}.`];
}

function isWorded({ evaluation, listed }: Activity): boolean {
  return (listed?.ratings.length ?? 0) === 0 && evaluation.kind === 'worded' && evaluation.isMapped;
}

function isEvaluated({ evaluation, listed }: Activity): boolean {
  return evaluation.kind !== 'blank' || (listed?.ratings.length ?? 0) > 0;
}

/** Why the evaluation of an activity is not counted, in words; null when it is. */
function reasonLeftOut(activity: Activity, { asOf, window }: Model, top: number): string | null {
  const notHeld = reasonNotHeld(activity, asOf);
  if (notHeld !== null) return notHeld;
  if (window !== null && !isWithin(activity.start!, window)) return 'outside the window';
  if (evaluationOf(activity, top) !== null) return null;
  return isEvaluated(activity) ? 'evaluation not on the scale' : 'no evaluation';
}

function meanOf(rated: readonly Activity[], top: number): EvaluationMean {
  const parts = rated.flatMap((activity) => evaluationOf(activity, top) ?? []);
  const points = sumInAnyOrder(parts.map((part) => part.points));
  const people = sumInAnyOrder(parts.map(({ weight }) => weight));
  return { points, people, mean: ratio(points, people), rated };
}
