import { workshopsInWindow } from '../../../indicators/participation';
import { workshopsBySponsor, type SponsorFigure } from '../../../indicators/workshopsBySponsor';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { activityPlaces } from '../evidencePlaces';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { whyNoWorkshops } from '../workshopWords';

const placesOf = ({ workshops }: SponsorFigure, field: string) =>
  activityPlaces(
    workshops.map(({ activity }) => activity),
    field,
  );

/** Workshops by who paid for them. */
export function buildSponsors(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const workshops = workshopsInWindow(figures.workshops, model);
  const hasSponsors = workshops.some(({ activity }) => activity.source.block.columns['sponsor'] !== undefined);
  return [
    buildTable<SponsorFigure>({
      id: 'sponsors',
      heading: 'By sponsor',
      columns: [
        {
          id: 'sponsor',
          header: 'Sponsor',
          width: 28,
          write: ({ sponsor }) => textCell(sponsor === null ? 'Not given' : cutText(sponsor, 60)),
        },
        {
          id: 'held',
          header: 'Workshops held',
          width: 11,
          write: (figure) => numberCell(figure.workshops.length, placesOf(figure, 'sponsor')),
        },
        {
          id: 'participants',
          header: 'Participants',
          width: 13,
          write: (figure) => numberCell(figure.participants, placesOf(figure, 'participants')),
        },
      ],
      rows: hasSponsors ? workshopsBySponsor(workshops) : [],
      whenEmpty: workshops.length === 0 ? whyNoWorkshops(input) : 'No workshops sheet has a column for the sponsor.',
    }),
  ];
}
