import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { wordOf } from '../../../model/activity';
import { membersPresent } from '../../../model/attendance';
import { placeOf } from '../../../model/source';
import { buildTable } from '../buildTable';
import { cutText } from '../cutText';
import { describeForWhom, plannedLevelLabel } from '../plannedWords';
import { dateCell, textCell } from '../summaryCells';
import type { SummaryCell, SummaryPart } from '../summarySheet';

const LONGEST = 70;

interface UnaskedRow {
  readonly title: SummaryCell;
  readonly level: string;
  readonly forWhom: string;
  readonly began: number | null;
}

/** What was planned or held in the years asked about, and none of those it was for asked for it. */
export function buildActivitiesNotAskedFor({ nobodyAskedFor }: NeedsFigures): readonly SummaryPart[] {
  const planned = nobodyAskedFor.planned.map((one): UnaskedRow => ({
    title: textCell(cutText(one.topic, LONGEST), [placeOf(one.bullets[0]!.source, 'activities')]),
    level: plannedLevelLabel(one.level),
    forWhom: describeForWhom(one),
    began: null,
  }));
  const held = nobodyAskedFor.held.map((one): UnaskedRow => ({
    title: textCell(cutText(one.title, LONGEST), [placeOf(one.source, 'title')]),
    level: plannedLevelLabel(wordOf(one.level)),
    forWhom: membersPresent(one)
      .map(({ name }) => name)
      .join('; '),
    began: one.start,
  }));
  return [
    buildTable<UnaskedRow>({
      id: 'activitiesNotAskedFor',
      heading: 'Planned or held, but nobody asked for it',
      isSheetOnly: true,
      columns: [
        { id: 'title', header: 'Activity', width: 48, write: ({ title }) => title },
        { id: 'level', header: 'Level', width: 14, write: ({ level }) => textCell(level) },
        { id: 'for', header: 'For', width: 36, write: ({ forWhom }) => textCell(cutText(forWhom, LONGEST)) },
        { id: 'began', header: 'Held from', width: 13, write: ({ began }) => dateCell(began) },
      ],
      rows: [...planned, ...held],
      remarks: [
        'Without a date: planned only. Meetings, accreditations, and what was held without Members by name, are not listed.',
      ],
      whenEmpty: 'All that was planned or held was asked for.',
    }),
  ];
}
