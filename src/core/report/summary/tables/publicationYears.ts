import type { PublicationFigure, PublicationFigures } from '../../../indicators/publications/publicationFigures';
import { buildTable, type TableColumn } from '../buildTable';
import { publicationLabels } from '../publicationLabels';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { publicationPlaces } from './publicationTypes';

interface YearRow {
  readonly fiscalYear: string;
  /** Its place among the years of each type. */
  readonly index: number;
}

/** Publications by fiscal year: of each type those issued in it, and all by its end. */
export function buildPublicationYears({ types }: PublicationFigures): readonly SummaryPart[] {
  const years = types[0]?.byFiscalYear ?? [];
  return [
    buildTable<YearRow>({
      id: 'publicationYears',
      heading: 'Publications by fiscal year',
      columns: [
        { id: 'year', header: 'Fiscal year', width: 13, write: ({ fiscalYear }) => textCell(fiscalYear) },
        ...types.flatMap(columnsOf),
      ],
      rows: years.map(({ fiscalYear }, index) => ({ fiscalYear, index })),
      remarks: ['"By then" is all issues by the end of the year, or by the as-of date.'],
      whenEmpty: 'Nothing was issued in these days.',
    }),
  ];
}

function columnsOf({ type, byFiscalYear }: PublicationFigure, place: number): readonly TableColumn<YearRow>[] {
  return [
    {
      id: `issued${place}`,
      header: publicationLabels[type],
      width: 13,
      write: ({ index }) => {
        const { issued, counted } = byFiscalYear[index]!;
        return numberCell(issued, publicationPlaces(counted));
      },
    },
    { id: `total${place}`, header: 'By then', width: 9, write: ({ index }) => numberCell(byFiscalYear[index]!.total) },
  ];
}
