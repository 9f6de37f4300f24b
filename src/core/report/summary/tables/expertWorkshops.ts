import { countMobilised } from '../../../indicators/experts/mobilisedExperts';
import type { Activity } from '../../../model/activity';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { levelOf } from '../levelLabel';
import { originWords } from '../originWords';
import { dateCell, numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

const LONGEST_TITLE = 80;

/** The workshops that used accredited experts, with where these came from; nothing where no workshop says it. */
export function buildExpertWorkshops({ figures }: SummaryInput): readonly SummaryPart[] {
  const rows = figures.experts?.mobilised?.activities ?? [];
  if (!rows.some(({ experts }) => experts.some(({ origin }) => origin !== null))) return [];
  const place = ({ source }: Activity) => [placeOf(source, 'experts')];
  return [
    buildTable<Activity>({
      id: 'expertWorkshops',
      heading: 'Workshops with accredited experts',
      isSheetOnly: true,
      columns: [
        {
          id: 'start',
          header: 'Began',
          width: 13,
          write: ({ start, source, startField }) => dateCell(start, [placeOf(source, startField)]),
        },
        {
          id: 'title',
          header: 'Workshop',
          width: 62,
          write: ({ title, source }) => textCell(cutText(title, LONGEST_TITLE), [placeOf(source, 'title')]),
        },
        { id: 'level', header: 'Level', width: 13, write: (activity) => textCell(levelOf(activity)) },
        {
          id: 'origins',
          header: 'Experts from',
          width: 34,
          write: (activity) => textCell(originsOf(activity), place(activity)),
        },
        {
          id: 'experts',
          header: 'Experts',
          width: 11,
          write: (activity) => numberCell(countMobilised([activity]).experts, place(activity)),
        },
      ],
      rows,
      whenEmpty: '',
    }),
  ];
}

/** "WCO 1, China 1" */
function originsOf({ experts }: Activity): string {
  return experts.map((group) => `${originWords(group)}${group.experts === null ? '' : ` ${group.experts}`}`).join(', ');
}
