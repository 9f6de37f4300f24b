import type { Participation } from '../../indicators/participation';
import { blankCell, isFigure, isText, numberCell, textCell, type OwnedColumn } from './ownedColumn';

/** A Member's row: what it took part in; null where that is not known, as for a name that is no Member's. */
export interface MemberRow {
  readonly attendance:
    | (Pick<Participation['byMember'][number], 'workshops' | 'actions'> & {
        /** Null for a Member that took part in none. */
        readonly last: number | null;
      })
    | null;
}

/** The columns written beside a list of Members and a Member status sheet, in order (definition: workbook 2.3). */
export const memberColumns: readonly OwnedColumn<MemberRow>[] = [
  {
    id: 'workshopsAttended',
    header: 'Workshops attended',
    width: 11,
    looksOwn: isFigure,
    write: ({ attendance }) => ({ cell: numberCell(attendance?.workshops ?? null), style: 'count' }),
  },
  {
    id: 'lastAttended',
    header: 'Last attended',
    width: 13,
    looksOwn: isFigure,
    write: ({ attendance }) => {
      const day = attendance?.last ?? null;
      return { cell: day === null ? blankCell : { kind: 'date', day }, style: 'date' };
    },
  },
  {
    id: 'actionsAssisted',
    header: 'Actions assisted',
    width: 24,
    looksOwn: isText(/^\d-\([a-z]{1,2}\)(?:, \d-\([a-z]{1,2}\))*$/),
    write: ({ attendance }) => ({ cell: textCell(attendance?.actions.join(', ') ?? ''), style: 'text' }),
  },
];
