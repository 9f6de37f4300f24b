import type { Place } from '../../findings/finding';
import type { OwnedStyle } from '../../workbook/ownedStyles';
import { formatDay } from '../formatDay';
import type { Baseline } from './baseline';
import type { TableColumn } from './buildTable';
import { numberCell, textCell } from './summaryCells';

/** A figure and what it was at the meeting before. */
export interface ComparedRow {
  readonly now: number | null;
  readonly evidence: readonly Place[];
  readonly before: (previous: Baseline) => number | null;
  readonly style: OwnedStyle;
}

/** A figure now; where there was a meeting before, what it was then and the change. */
export function comparedColumns(previous: Baseline | null): readonly TableColumn<ComparedRow>[] {
  const now: TableColumn<ComparedRow> = {
    id: 'now',
    header: 'Now',
    width: 11,
    write: ({ now: value, evidence, style }) =>
      value === null ? textCell('No data') : numberCell(value, evidence, style),
  };
  if (previous === null) return [now];
  return [
    now,
    {
      id: 'before',
      header: `On ${formatDay(previous.asOf)}`,
      width: 15,
      write: ({ before, style }) => numberCell(before(previous), [], style),
    },
    {
      id: 'change',
      header: 'Change',
      width: 10,
      write: ({ now: value, before, style }) => {
        const earlier = before(previous);
        return numberCell(value === null || earlier === null ? null : value - earlier, [], style);
      },
    },
  ];
}
