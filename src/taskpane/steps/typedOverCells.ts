import type { CellChange, Update } from '../../core';
import type { SessionState } from '../../session/sessionState';

/** A cell someone typed over, and whether the user lets it go. */
export interface TypedOverCell {
  readonly change: CellChange;
  readonly isAccepted: boolean;
}

/** The typed-over cells, ticked or not, in the order of the sheets: a ticked one keeps its place in the list. */
export function typedOverCells(
  { typedOver, changes }: Update,
  accepted: SessionState['accepted'],
): readonly TypedOverCell[] {
  const isAccepted = (change: CellChange) =>
    accepted.some(({ sheet, row, column }) => sheet === change.sheet && row === change.row && column === change.column);
  return [
    ...typedOver.map((change) => ({ change, isAccepted: false })),
    ...changes.filter(isAccepted).map((change) => ({ change, isAccepted: true })),
  ].sort(({ change: a }, { change: b }) =>
    a.sheet === b.sheet ? a.row - b.row || a.column - b.column : a.sheet < b.sheet ? -1 : 1,
  );
}
