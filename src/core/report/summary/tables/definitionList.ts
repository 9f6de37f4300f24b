import { buildTable } from '../buildTable';
import { definitionsFor, type Definition } from '../definitions';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** What the words on the pages mean. */
export function buildDefinitionList({ figures }: SummaryInput): readonly SummaryPart[] {
  return [
    buildTable<Definition>({
      id: 'definitions',
      heading: 'What the words mean',
      isSheetOnly: true,
      columns: [
        { id: 'term', header: 'Word', width: 26, write: ({ term }) => textCell(term) },
        { id: 'meaning', header: 'Meaning', width: 90, write: ({ meaning }) => textCell(meaning) },
      ],
      rows: definitionsFor(figures),
      whenEmpty: '',
    }),
  ];
}
