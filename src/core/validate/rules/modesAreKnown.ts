import { unknownWord } from '../spelling';
import { cellText } from '../../read/cells/cellText';
import { modes, readWord } from '../../read/cells/vocabulary';
import type { Cell } from '../../workbook/snapshot';
import { modelRule } from '../rule';
import { unreadableCells } from '../unreadableCells';

/** A mode, of an activity or a participant, is online, in-person or hybrid. */
export const modesAreKnown = modelRule(['mode-unknown'], ({ activities, participantLists }) => [
  ...activities.flatMap(({ mode, source }) => unknownWord('mode-unknown', mode, source, 'mode') ?? []),
  ...participantLists.flatMap(({ block }) =>
    unreadableCells(block, 'mode', readMode, ({ kind }) => kind === 'known').flatMap(
      ({ row, reading, more }) => unknownWord('mode-unknown', reading, { block, row }, 'mode', more) ?? [],
    ),
  ),
]);

function readMode(cell: Cell) {
  const reading = readWord(cellText(cell), modes);
  return reading.kind === 'blank' ? null : reading;
}
