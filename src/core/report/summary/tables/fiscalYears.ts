import { workshopsInWindow } from '../../../indicators/participation';
import { buildTable } from '../buildTable';
import { activityPlaces } from '../evidencePlaces';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { whyNoWorkshops } from '../workshopWords';

interface YearRow {
  readonly label: string;
  readonly held: number;
  readonly participants: number | null;
}

/** Workshops and participants by fiscal year. */
export function buildFiscalYears(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const { byFiscalYear, held, participants } = figures.participation;
  const workshops = workshopsInWindow(figures.workshops, model);
  const placesOf = (label: string, field: string) =>
    activityPlaces(
      workshops.flatMap(({ fiscalYear, activity }) => (fiscalYear === label ? [activity] : [])),
      field,
    );
  return [
    buildTable<YearRow>({
      id: 'fiscalYears',
      heading: 'By fiscal year',
      columns: [
        { id: 'year', header: 'Fiscal year', width: 14, write: ({ label }) => textCell(label) },
        {
          id: 'held',
          header: 'Workshops held',
          width: 11,
          write: (row) => numberCell(row.held, placesOf(row.label, 'title')),
        },
        {
          id: 'participants',
          header: 'Participants',
          width: 13,
          write: (row) => numberCell(row.participants, placesOf(row.label, 'participants')),
        },
      ],
      rows: byFiscalYear.map(({ fiscalYear, ...year }) => ({ ...year, label: fiscalYear })),
      totals: [{ label: 'All', held, participants }],
      remarks: ['A fiscal year runs from July to June; a workshop belongs to the one in which it began.'],
      whenEmpty: whyNoWorkshops(input),
    }),
  ];
}
