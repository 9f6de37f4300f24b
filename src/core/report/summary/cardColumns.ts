import type { Place } from '../../findings/finding';
import type { Baseline } from './baseline';
import type { TableColumn } from './buildTable';
import { describeBefore } from './describeBefore';
import { numberCell, textCell } from './summaryCells';

/** A headline figure. */
export interface CardRow {
  readonly label: string;
  /** Null without data. */
  readonly now: number | null;
  /** What the figure is of, or measured against. */
  readonly of: string;
  readonly evidence: readonly Place[];
  readonly before: (previous: Baseline) => number | null;
  readonly style: 'count' | 'share';
}

/** What stands on the card of a headline figure; where there was a meeting before, the figure then and the change. */
export function cardColumns(previous: Baseline | null): readonly TableColumn<CardRow>[] {
  const now: readonly TableColumn<CardRow>[] = [
    { id: 'figure', header: 'Figure', width: 18, write: ({ label }) => textCell(label) },
    {
      id: 'now',
      header: 'Now',
      width: 11,
      write: ({ now: value, evidence, style }) =>
        value === null ? textCell('No data') : numberCell(value, evidence, style),
    },
    { id: 'of', header: 'Of', width: 18, write: ({ of }) => textCell(of) },
  ];
  if (previous === null) return now;
  return [
    ...now,
    {
      id: 'before',
      header: 'Before',
      width: 18,
      write: ({ now: value, before, style }) => textCell(describeBefore(value, before(previous), style)),
    },
  ];
}
