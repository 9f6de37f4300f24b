import type { StatusColumn, StatusMark } from '../../../model/memberStatus';
import { placeAt } from '../../../read/block';
import { cellText } from '../../../read/cells/cellText';
import type { Member } from '../../../read/members/member';
import { readCell } from '../../../workbook/readCell';
import { formatDay } from '../../formatDay';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface InstrumentRow {
  readonly column: StatusColumn;
  readonly marks: readonly StatusMark[];
}

/** Where a Member stands with the instruments of the Member status sheets. */
export function buildMemberInstruments({ model }: SummaryInput, member: Member): readonly SummaryPart[] {
  const rows = model.memberStatus.map((column): InstrumentRow => {
    return { column, marks: column.marks.filter(({ name }) => name.kind === 'member' && name.member === member) };
  });
  return [
    buildTable<InstrumentRow>({
      id: 'instruments',
      heading: 'Instruments',
      columns: [
        { id: 'reference', header: 'Action', width: 10, write: ({ column }) => textCell(column.action) },
        { id: 'instrument', header: 'Instrument', width: 46, write: ({ column }) => textCell(headerOf(column)) },
        {
          id: 'status',
          header: 'Status',
          width: 20,
          write: ({ column, marks }) =>
            textCell(
              marks.length === 0 ? 'Not marked' : marks.map(({ answer }) => describeAnswer(answer)).join('; '),
              marks.map(({ row }) => placeAt(column.block, row, column.column)),
            ),
        },
      ],
      rows,
      whenEmpty: 'There is no Member status sheet with a column for an action.',
    }),
  ];
}

function headerOf({ block, column }: StatusColumn): string {
  return cutText(cellText(readCell(block.workbook, block.sheet, block.headerRows[0]!, column)), 60);
}

function describeAnswer(answer: StatusMark['answer']): string {
  switch (answer.kind) {
    case 'yes':
      return 'Yes';
    case 'no':
      return 'No';
    case 'date':
      return `Yes, ${answer.from === answer.to ? formatDay(answer.to) : `by ${formatDay(answer.to)}`}`;
    case 'unreadable':
      return 'Not readable';
  }
}
