import { makeFinding } from '../../findings/makeFinding';
import { fieldPlace } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { readGender } from '../../read/cells/gender';
import { modelRule } from '../rule';
import { unreadableCells } from '../unreadableCells';

/** The gender of a participant is a word for one, or says that it is not recorded. */
export const gendersAreReadable = modelRule(['gender-unreadable'], ({ participantLists }) =>
  participantLists.flatMap(({ block }) =>
    unreadableCells(block, 'gender', cellTextOrNull, (text) => readGender(text) !== 'unreadable').map(
      ({ row, reading, more }) =>
        makeFinding('gender-unreadable', fieldPlace(block, row, 'gender'), { value: reading, more }),
    ),
  ),
);

function cellTextOrNull(cell: Parameters<typeof cellText>[0]): string | null {
  const text = cellText(cell);
  return readGender(text) === 'blank' ? null : text;
}
