import type { PublicationFigure, PublicationFigures } from '../../../indicators/publications/publicationFigures';
import { placeOf } from '../../../model/source';
import type { Output } from '../../../model/publications/output';
import type { Place } from '../../../findings/finding';
import { buildTable } from '../buildTable';
import { publicationLabels } from '../publicationLabels';
import { blankCell, dateCell, numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

/** Publications by type: issued in the window, in all, and the last issue. */
export function buildPublicationTypes({ types }: PublicationFigures): readonly SummaryPart[] {
  const withoutNumber = types.filter(({ totalFrom }) => totalFrom === 'rows');
  return [
    buildTable<PublicationFigure>({
      id: 'publicationTypes',
      heading: 'Publications',
      columns: [
        { id: 'type', header: 'Type', width: 26, write: ({ type }) => textCell(publicationLabels[type]) },
        {
          id: 'issued',
          header: 'Issued in the window',
          width: 13,
          write: ({ issued, counted }) => numberCell(issued, publicationPlaces(counted)),
        },
        {
          id: 'total',
          header: 'In all so far',
          width: 11,
          write: ({ total, last }) => numberCell(total, last ? [last.place] : []),
        },
        {
          id: 'lastIssue',
          header: 'Last issue no.',
          width: 11,
          write: ({ last }) => (last ? numberCell(last.number, [last.place]) : blankCell),
        },
        {
          id: 'lastDate',
          header: 'Last issued',
          width: 14,
          write: ({ last }) => (last ? dateCell(last.day, [last.place]) : blankCell),
        },
      ],
      rows: types,
      remarks: withoutNumber.length === 0 ? [] : [describeCounted(withoutNumber)],
      whenEmpty: 'No publication is listed.',
    }),
  ];
}

function describeCounted(types: readonly PublicationFigure[]): string {
  const names = types.map(({ type }) => publicationLabels[type].toLowerCase()).join(', ');
  return `Without running issue numbers, "in all" counts the rows of the outputs sheets: ${names}.`;
}

/** The rows that publications stand in. */
export function publicationPlaces(outputs: readonly Output[]): readonly Place[] {
  return outputs.map(({ source }) => placeOf(source, 'title'));
}
