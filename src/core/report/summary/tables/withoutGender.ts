import type { WorkshopFigure } from '../../../indicators/workshopFigures';
import type { LeftOut } from '../../../indicators/evidence';
import { placeOf } from '../../../model/source';
import { formatCell } from '../../../workbook/address';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { cutText } from '../cutText';
import { dateCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { whyNoWorkshops } from '../workshopWords';

/** A page has room for no more. */
const MOST = 40;

interface LeftOutRow extends LeftOut {
  readonly workshop: WorkshopFigure | undefined;
}

/** The workshops left out of women's share, and why. */
export function buildWithoutGender(input: SummaryInput): readonly SummaryPart[] {
  const { figures } = input;
  const { leftOut } = figures.gender;
  const { held } = figures.participation;
  const byPlace = new Map(figures.workshops.map((one) => [keyOf(placeOf(one.activity.source, 'title')), one]));
  const rows = leftOut.map((row): LeftOutRow => ({ ...row, workshop: byPlace.get(keyOf(row.place)) }));
  return [
    buildTable<LeftOutRow>({
      id: 'withoutGender',
      heading: "Workshops left out of women's share",
      isSheetOnly: true,
      columns: [
        {
          id: 'source',
          header: 'Where',
          width: 26,
          write: ({ place }) => textCell(`${place.sheet} ${formatCell(place.range.top, place.range.left)}`, [place]),
        },
        {
          id: 'start',
          header: 'Began',
          width: 13,
          write: ({ workshop }) => dateCell(workshop?.activity.start ?? null),
        },
        {
          id: 'title',
          header: 'Title',
          width: 60,
          write: ({ workshop, place }) => textCell(cutText(workshop?.activity.title ?? '', 80), [place]),
        },
        { id: 'reason', header: 'Why', width: 34, write: ({ reason }) => textCell(reason) },
      ],
      rows: rows.slice(0, MOST),
      remarks: [
        `No usable gender data: ${rows.length} of ${countWords(held, 'workshop')}.`,
        ...(rows.length > MOST ? [`The first ${MOST} stand here; Evidence lists them all.`] : []),
      ],
      whenEmpty: held === 0 ? whyNoWorkshops(input) : 'No workshop was left out.',
    }),
  ];
}

function keyOf({ workbook, sheet, range }: LeftOut['place']): string {
  return `${workbook} ${range.top} ${range.left} ${sheet}`;
}
