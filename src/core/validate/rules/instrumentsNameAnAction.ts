import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { modelRule } from '../rule';
import { unlinkedInstruments } from '../unlinkedInstruments';

/** The header of every instrument of a Member status sheet names the action it belongs to. */
export const instrumentsNameAnAction = modelRule(['status-column-unlinked'], ({ blocks }) =>
  blocks.flatMap((block) =>
    unlinkedInstruments(block).map(({ row, column, header }) =>
      makeFinding('status-column-unlinked', placeAt(block, row, column), { header }),
    ),
  ),
);
