import type { Model } from '../model/model';
import type { PublishedCount, PublishedName, TypedFigure } from '../model/survey/publishedTable';
import type { SurveyedWorkshop } from '../model/survey/survey';
import type { PublishedScope } from './publishedScopes';
import { bases, doubtOf, expectedCount } from './surveyExpectation';

/** What stands against a typed figure. */
export interface PublishedDifference {
  /** In words, where the other figure is from. */
  readonly basis: string;
  /** Written as the typed one is: a number, a share, or both. */
  readonly computed: string;
}

/** What a typed figure should be; null where it is right, or nothing tells. */
export function publishedDifference(
  typed: TypedFigure,
  scope: PublishedScope,
  model: Model,
): PublishedDifference | null {
  let against: PublishedDifference | null = null;
  for (const of of scope.choices) {
    against = differenceFrom(of, typed, scope, model);
    if (against === null) return null;
  }
  return against ?? differenceFrom(null, typed, scope, model);
}

function differenceFrom(
  of: readonly SurveyedWorkshop[] | null,
  { name, figure }: TypedFigure,
  scope: PublishedScope,
  model: Model,
): PublishedDifference | null {
  const known = (one: PublishedCount) => (of === null ? null : expectedCount(of, one, scope.table.question));
  const doubtIn = (one: PublishedCount) => (of === null ? 0 : doubtOf(model, of, one));
  const resolve = (one: PublishedCount) => known(one) ?? sumOfRows(one, scope, model);
  const counted = name === 'replyRate' ? 'replies' : name;
  const baseName = bases[name];
  const count = resolve(counted) ?? figure.count ?? typedCount(scope, counted);
  const base = baseName === null ? null : (resolve(baseName) ?? typedCount(scope, baseName));
  const rate = count === null || base === null || base === 0 ? null : count / base;
  const doubt = doubtIn(counted);
  const isInDoubt = doubt > 0 || (baseName === 'administrations' && doubtIn(baseName) > 0);
  const isCountOff = figure.count !== null && count !== null && Math.abs(figure.count - count) > doubt;
  const isRateOff =
    figure.rate !== null &&
    rate !== null &&
    !isInDoubt &&
    Math.abs(figure.rate.value - rate) > figure.rate.within + 1e-9;
  if (!isCountOff && !isRateOff) return isBeyondReplies(name, figure.count, mostReplies(of, scope, model));
  const parts = [
    ...(figure.count === null ? [] : [String(count)]),
    ...(figure.rate === null || rate === null ? [] : [percent(rate, figure.rate.within)]),
  ];
  const [first, second] = parts;
  return {
    basis: basisOf(counted, known(counted), scope),
    computed: second === undefined ? first! : `${first} (${second})`,
  };
}

function basisOf(name: PublishedCount, given: number | null, { parts }: PublishedScope): string {
  if (given === null) return parts.length > 0 ? 'its rows add up to' : 'the numbers beside it give';
  return name === 'administrations' ? 'the workshop sheet gives' : 'the replies give';
}

/** The sum of the rows of a total that no reply tells; a row with more than all its replies counts with these. */
function sumOfRows(name: PublishedCount, { parts }: PublishedScope, model: Model): number | null {
  if (parts.length === 0) return null;
  const counts = parts.map((part) => {
    const own = typedCount(part, name);
    const [of = null] = part.choices;
    const replies = name === 'administrations' ? null : mostReplies(of, part, model);
    return own === null || replies === null ? own : Math.min(own, replies);
  });
  const whole = counts.flatMap((count) => count ?? []);
  return whole.length < counts.length ? null : whole.reduce((sum, count) => sum + count, 0);
}

/** No answer is given more often than there are replies, though no sheet holds it. */
function isBeyondReplies(
  name: PublishedName,
  count: number | null,
  replies: number | null,
): PublishedDifference | null {
  if (count === null || name === 'administrations' || name === 'replies') return null;
  if (replies === null || count <= replies) return null;
  return { basis: 'there are no more replies than', computed: String(replies) };
}

function mostReplies(of: readonly SurveyedWorkshop[] | null, scope: PublishedScope, model: Model): number | null {
  if (of === null) return typedCount(scope, 'replies');
  return expectedCount(of, 'replies', null)! + doubtOf(model, of, 'replies');
}

function typedCount({ figures }: PublishedScope, name: PublishedCount): number | null {
  return figures.find((typed) => typed.name === name)?.figure.count ?? null;
}

/** Rounded half up to as many decimals as the typed one has. */
function percent(share: number, within: number): string {
  const scale = Math.round(0.005 / within);
  return `${Math.floor(share * 100 * scale + 0.5 + 1e-9) / scale}%`;
}
