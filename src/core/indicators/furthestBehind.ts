import type { IndicatorFigure } from './computeIndicators';
import { progressOf } from './progressOf';
import { reaches } from './status';
import { statusOf } from './statusOf';

export interface BehindFigure {
  readonly figure: IndicatorFigure;
  readonly progress: number;
  /** What the progress is to be by now, above 0 and up to 1. */
  readonly expected: number;
}

/**
 * The indicators furthest behind, the furthest first: not achieved, and with the lowest progress as a part of what is
 * expected by now; equal ones in plan order. Once the deadline has passed, and for shares, growth and ratings at any
 * time, the whole target is expected. Those without data or without anything expected yet cannot be compared.
 */
export function furthestBehind(indicators: readonly IndicatorFigure[], most: number): readonly BehindFigure[] {
  return indicators
    .flatMap((figure): BehindFigure[] => {
      const progress = progressOf(figure);
      const expected = expectedNow(figure);
      const isComparable = progress !== null && expected !== null && expected > 0;
      const isBehind = isComparable && statusOf(figure) !== 'Achieved' && !reaches(progress, expected);
      return isBehind ? [{ figure, progress, expected }] : [];
    })
    .sort((a, b) => a.progress / a.expected - b.progress / b.expected)
    .slice(0, most);
}

function expectedNow(figure: IndicatorFigure): number | null {
  const kind = figure.indicator.target?.kind;
  const isWhole = kind === 'share' || kind === 'growth' || kind === 'rating' || statusOf(figure) === 'Not achieved';
  return isWhole ? 1 : figure.expected;
}
