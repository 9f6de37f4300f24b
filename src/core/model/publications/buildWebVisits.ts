import { fieldCell, type Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { readCount } from '../../read/cells/counts';
import { readVisitPeriod } from '../../read/cells/publications/visitPeriods';
import { readBlockRows } from '../../read/dataRows';
import { readCell } from '../../workbook/readCell';
import type { WebVisit } from './webVisit';

const SAYS_FISCAL = /\b(?:fiscal|financial|fy)\b/i;

/** The rows of the sheets of web visits, in the order of sheets and rows. */
export function buildWebVisits(blocks: readonly Block[]): readonly WebVisit[] {
  return blocks.flatMap((block) => {
    const isFiscal = SAYS_FISCAL.test(yearHeader(block));
    return readBlockRows(block).data.map((row): WebVisit => {
      const [year, month] = [fieldCell(block, row, 'year'), fieldCell(block, row, 'month')];
      return {
        period: readVisitPeriod(year, month, isFiscal, block.workbook.dateSystem),
        periodField: month.kind === 'blank' && block.columns['year'] !== undefined ? 'year' : 'month',
        visits: readCount(fieldCell(block, row, 'visits')),
        source: { block, row },
      };
    });
  });
}

function yearHeader({ workbook, sheet, columns, headerRows }: Block): string {
  const column = columns['year'];
  return column === undefined ? '' : cellText(readCell(workbook, sheet, headerRows[0]!, column));
}
