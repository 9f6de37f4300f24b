import type { IndicatorFigure } from '../../../indicators/computeIndicators';
import { hasSheet } from '../../../indicators/measures/activitiesInRange';
import { workshopLevels } from '../../../indicators/participation';
import { ratio } from '../../../indicators/ratio';
import { statusOf } from '../../../indicators/statusOf';
import { describeSetting } from '../../../model/settingWords';
import { formatDay } from '../../formatDay';
import { buildTable } from '../buildTable';
import { cardColumns, type CardRow } from '../cardColumns';
import { countWords } from '../countWords';
import { activityPlaces, kpiPlaces } from '../evidencePlaces';
import { levelLabel } from '../levelLabel';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { unnamedRemarks } from '../workshopWords';

/** The headline figures as cards, with those of the meeting before and the change (definition: workbook 2.4). */
export function buildHeadlines(input: SummaryInput): readonly SummaryPart[] {
  const { previous, figures } = input;
  const leftOut = figures.gender.leftOut.length;
  return [
    buildTable<CardRow>({
      id: 'headlines',
      heading: 'At a glance',
      isCards: true,
      columns: cardColumns(previous),
      rows: [achievedRow(input), ...workshopRows(input)],
      remarks: [
        ...(previous === null
          ? []
          : [`Was: on ${formatDay(previous.asOf)}; in brackets the change since, of a share in points.`]),
        ...unnamedRemarks(input),
        ...(leftOut > 0
          ? [`Women's share leaves out ${countWords(leftOut, 'workshop')} without usable gender data.`]
          : []),
      ],
      whenEmpty: 'There are no figures.',
    }),
  ];
}

function achievedRow({ figures: { indicators } }: SummaryInput): CardRow {
  const isGood = (figure: IndicatorFigure) => ['Achieved', 'On track'].includes(statusOf(figure));
  return {
    label: 'Achieved or on track',
    now: indicators.length === 0 ? null : indicators.filter(isGood).length,
    of: indicators.length === 0 ? '' : `of ${countWords(indicators.length, 'indicator')}`,
    evidence: kpiPlaces(indicators.filter(isGood)),
    before: ({ statuses }) => statuses.Achieved + statuses['On track'],
    style: 'count',
  };
}

function workshopRows({ figures: { participation, gender }, model }: SummaryInput): readonly CardRow[] {
  const known = (count: number) => (hasSheet(model, 'workshops') ? count : null);
  const { counted, byLevel, membersReached, members } = participation;
  return [
    {
      label: 'Workshops held',
      now: known(participation.held),
      of: 'at all levels',
      evidence: activityPlaces(counted, 'title'),
      before: ({ held }) => workshopLevels.reduce((sum, level) => sum + held[level], 0),
      style: 'count',
    },
    ...workshopLevels.map((level): CardRow => ({
      label: levelLabel(level),
      now: known(byLevel[level]),
      of: 'workshops',
      evidence: activityPlaces(
        counted.filter((activity) => activity.level.kind === 'known' && activity.level.word === level),
        'level',
      ),
      before: ({ held }) => held[level],
      style: 'count',
    })),
    {
      label: 'Participants',
      now: participation.participants,
      of: 'in workshops',
      evidence: activityPlaces(counted, 'participants'),
      before: ({ participants }) => participants,
      style: 'count',
    },
    {
      label: 'Members reached',
      now: known(membersReached.length),
      of: `of ${members.length}`,
      evidence: activityPlaces(counted, 'members'),
      before: (previous) => previous.membersReached,
      style: 'count',
    },
    {
      label: "Women's share",
      now: gender.total?.womenShare ?? null,
      of: `goal ${describeSetting(model.settings.genderGoal)}`,
      evidence: activityPlaces(gender.counted, 'women'),
      before: ({ women, genderParticipants }) => ratio(women, genderParticipants),
      style: 'share',
    },
  ];
}
