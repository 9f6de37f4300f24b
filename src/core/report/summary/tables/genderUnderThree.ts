import type { AssessmentFigures } from '../../../indicators/gender/assessmentFigures';
import { levelOf } from '../../../indicators/gender/assessmentNumbers';
import type { AssessedIndicator } from '../../../model/assessment';
import { placeOf } from '../../../model/source';
import { formatDay } from '../../formatDay';
import { latestAssessments } from '../assessmentWords';
import { buildTable, type TableColumn } from '../buildTable';
import { cutText } from '../cutText';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

const LONGEST_INDICATOR = 120;
const LONGEST_TIMELINE = 40;

/** The indicators of the gender assessment under 3, with when more is to be done. */
export function buildGenderUnderThree(figures: AssessmentFigures): readonly SummaryPart[] {
  return [
    buildTable<AssessedIndicator>({
      id: 'genderUnderThree',
      heading: 'Indicators under level 3',
      isSheetOnly: true,
      columns: [
        ...administrationColumn(figures),
        { id: 'element', header: 'Key element', width: 13, write: (one) => textCell(describePlace(one)) },
        {
          id: 'indicator',
          header: 'Indicator',
          width: 60,
          write: ({ indicator }) => textCell(cutText(indicator, LONGEST_INDICATOR)),
        },
        {
          id: 'level',
          header: 'Level',
          width: 9,
          write: (one) => numberCell(levelOf(one), [placeOf(one.source, 'level')]),
        },
        {
          id: 'timeline',
          header: 'Timeline',
          width: 22,
          write: (one) => textCell(describeTimeline(one), [placeOf(one.source, 'timeline')]),
        },
      ],
      rows: figures.latest.underThree,
      whenEmpty: 'No indicator is under level 3.',
    }),
  ];
}

/** Only where there are several. */
function administrationColumn(figures: AssessmentFigures): readonly TableColumn<AssessedIndicator>[] {
  const latest = latestAssessments(figures);
  if (latest.length < 2) return [];
  const nameOf = (indicator: AssessedIndicator) =>
    latest.find(({ indicators }) => indicators.includes(indicator))?.assessment.member?.name ?? '';
  return [{ id: 'administration', header: 'Administration', width: 20, write: (one) => textCell(nameOf(one)) }];
}

function describePlace({ principle, keyElement }: AssessedIndicator): string {
  if (keyElement !== null) return `${keyElement.principle}${keyElement.letter}`;
  return principle === null ? 'Not known' : `Principle ${principle}`;
}

function describeTimeline({ timeline, timelineDay }: AssessedIndicator): string {
  if (timelineDay !== null) return formatDay(timelineDay);
  return timeline === '' ? 'None' : cutText(timeline, LONGEST_TIMELINE);
}
