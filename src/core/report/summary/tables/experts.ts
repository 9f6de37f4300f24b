import { hasColumnIn } from '../../../indicators/measures/activitiesInRange';
import { expertsByOrigin, type OriginFigure } from '../../../indicators/experts/expertsByOrigin';
import { buildTable } from '../buildTable';
import { activityPlaces } from '../evidencePlaces';
import { originWords } from '../originWords';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** Accredited experts by where they came from. */
export function buildExperts({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const rows = expertsByOrigin(figures.participation.counted);
  const hasColumn = hasColumnIn(model, 'workshops', 'experts');
  return [
    buildTable<OriginFigure>({
      id: 'experts',
      heading: 'Accredited experts by origin',
      columns: [
        { id: 'origin', header: 'Origin', width: 28, write: (figure) => textCell(originWords(figure)) },
        {
          id: 'experts',
          header: 'Experts',
          width: 11,
          write: ({ experts, activities }) => numberCell(experts, activityPlaces(activities, 'experts')),
        },
        {
          id: 'held',
          header: 'Workshops',
          width: 11,
          write: ({ activities }) => numberCell(activities.length, activityPlaces(activities, 'experts')),
        },
      ],
      rows,
      remarks: ['A name without a number is one expert; an expert who came to two workshops counts twice.'],
      whenEmpty: hasColumn
        ? 'No workshop that counts names an accredited expert.'
        : 'No workshops sheet has a column for accredited experts.',
    }),
  ];
}
