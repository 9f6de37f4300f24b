import { fieldCell, type Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { readDate, type DateReading } from '../../read/cells/dates';
import { entityKinds } from '../../read/cells/publications/entityKinds';
import { flattenText } from '../../read/cells/foldText';
import { readMemberList } from '../../read/cells/memberList';
import { readWord } from '../../read/cells/vocabulary';
import { readBlockRows } from '../../read/dataRows';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import { dayOf } from '../../workbook/calendar';
import type { RegionalEntity } from './regionalEntity';

/** The rows of the lists of regional entities, in the order of sheets and rows. */
export function buildRegionalEntities(blocks: readonly Block[], directory: MemberDirectory): readonly RegionalEntity[] {
  return blocks.flatMap((block) =>
    readBlockRows(block).data.map((row): RegionalEntity => {
      const text = (field: string) => cellText(fieldCell(block, row, field));
      return {
        kind: readWord(text('kind'), entityKinds),
        names: readMemberList(text('member'), directory),
        name: flattenText(text('name')),
        since: readYearOrDate(block, row, 'since'),
        until: readYearOrDate(block, row, 'until'),
        source: { block, row },
      };
    }),
  );
}

/** Beside a date, "2023" is the whole of that year. */
function readYearOrDate(block: Block, row: number, field: string): DateReading {
  const cell = fieldCell(block, row, field);
  const text = flattenText(cellText(cell));
  if (cell.kind === 'date' || !/^(?:19|20)\d\d$/.test(text)) return readDate(cell, block.workbook.dateSystem);
  return { kind: 'period', from: dayOf(Number(text), 1, 1), to: dayOf(Number(text), 12, 31) };
}
