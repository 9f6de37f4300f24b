import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { isRunningNumber } from '../../read/matchHeader';
import { askAboutHeader } from '../headerSuggestion';
import { missingColumns } from '../missingColumns';
import { modelRule } from '../rule';
import { unlinkedInstruments } from '../unlinkedInstruments';

/**
 * Every header means a field of the sheet's role or counts its rows; one that stands where a needed field is missing, or over an instrument
 * of no action, is that finding.
 */
export const columnsAreKnown = modelRule(['unknown-column'], ({ blocks }) =>
  blocks.flatMap((block) => {
    const others = [...missingColumns(block), ...unlinkedInstruments(block)].map(({ column }) => column);
    return block.unmatched
      .filter(({ column, header }) => !others.includes(column) && !isRunningNumber(header))
      .map(({ row, column, header }) => {
        const suggestion = askAboutHeader(block, header);
        return makeFinding('unknown-column', placeAt(block, row, column), { header, suggestion });
      });
  }),
);
