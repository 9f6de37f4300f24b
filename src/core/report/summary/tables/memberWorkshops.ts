import { workshopsInWindow } from '../../../indicators/participation';
import type { WorkshopFigure } from '../../../indicators/workshopFigures';
import type { Member } from '../../../read/members/member';
import { buildTable, type TableColumn } from '../buildTable';
import { activityPlaces } from '../evidencePlaces';
import { memberRows } from '../memberRows';
import { blankCell, numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { unnamedRemarks, whyNoWorkshops } from '../workshopWords';
import { groupWorkshops, type WorkshopGroup } from '../workshopGroups';

const PRESENT = '\u25cf';

type Row = Member | 'all';

/**
 * Member by workshop, a dot where it was present. Where there are more workshops than a page has room for, a column is a
 * quarter or a fiscal year, with the number of workshops the Member attended in it.
 */
export function buildMemberWorkshops(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const held = workshopsInWindow(figures.workshops, model);
  const { by, groups } = groupWorkshops(held);
  return [
    buildTable<Row>({
      id: 'memberWorkshops',
      heading: by === 'workshop' ? 'Which Member came to which workshop' : `Workshops each Member came to, by ${by}`,
      isSheetOnly: true,
      columns: [
        {
          id: 'member',
          header: 'Member',
          width: 22,
          write: (row) => textCell(row === 'all' ? 'Members present' : row.name),
        },
        ...groups.map((group) => columnOf(group, by === 'workshop')),
        {
          id: 'total',
          header: 'Total',
          width: 7,
          write: (row) => (row === 'all' ? blankCell : attendedCell(row, held)),
        },
      ],
      rows: held.length === 0 ? [] : memberRows(figures.participation),
      totals: ['all'],
      remarks: [
        by === 'workshop'
          ? `${PRESENT} present. The numbers are those of the list of workshops below.`
          : `There is no room for ${held.length} workshops beside each other: they are counted by ${by}. Evidence lists them.`,
        ...unnamedRemarks(input),
      ],
      whenEmpty: whyNoWorkshops(input),
    }),
  ];
}

function columnOf({ id, header, width, workshops }: WorkshopGroup, isSingle: boolean): TableColumn<Row> {
  return {
    id,
    header,
    width,
    write: (row) => {
      if (row === 'all') return presentCell(workshops);
      const attended = workshops.filter(({ members }) => members.includes(row));
      if (attended.length === 0) return blankCell;
      return isSingle ? textCell(PRESENT, placesOf(attended)) : attendedCell(row, workshops);
    },
  };
}

/** Blank where nobody is named: who came is not known. */
function presentCell(workshops: readonly WorkshopFigure[]) {
  const present = new Set(workshops.flatMap(({ members }) => members)).size;
  return numberCell(present === 0 ? null : present, placesOf(workshops));
}

function attendedCell(member: Member, workshops: readonly WorkshopFigure[]) {
  const attended = workshops.filter(({ members }) => members.includes(member));
  return numberCell(attended.length, placesOf(attended));
}

function placesOf(workshops: readonly WorkshopFigure[]) {
  return activityPlaces(
    workshops.map(({ activity }) => activity),
    'members',
  );
}
