import type { Place } from '../../../findings/finding';
import { hasSheet } from '../../../indicators/measures/activitiesInRange';
import { workshopLevels } from '../../../indicators/participation';
import { ratio } from '../../../indicators/ratio';
import { describeSetting } from '../../../model/settingWords';
import type { OwnedStyle } from '../../../workbook/ownedStyles';
import type { Baseline } from '../baseline';
import { buildTable } from '../buildTable';
import { comparedColumns } from '../comparedColumns';
import { countWords } from '../countWords';
import { activityPlaces } from '../evidencePlaces';
import { levelLabel } from '../levelLabel';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { unnamedRemarks } from '../workshopWords';

interface Headline {
  readonly label: string;
  readonly now: number | null;
  readonly evidence: readonly Place[];
  readonly before: (previous: Baseline) => number | null;
  readonly style: OwnedStyle;
}

/** The headline figures beside those of the meeting before, and the change (definition: workbook 2.4). */
export function buildHeadlines(input: SummaryInput): readonly SummaryPart[] {
  const { gender } = input.figures;
  const leftOut = gender.leftOut.length;
  return [
    buildTable<Headline>({
      id: 'headlines',
      heading: 'At a glance',
      columns: [
        { id: 'figure', header: 'Figure', width: 32, write: ({ label }) => textCell(label) },
        ...comparedColumns(input.previous),
      ],
      rows: headlineRows(input),
      remarks: [
        ...unnamedRemarks(input),
        ...(leftOut > 0
          ? [`Women's share leaves out ${countWords(leftOut, 'workshop')} without usable gender data.`]
          : []),
        ...(input.previous === null ? [] : ['The change of a share is in percentage points.']),
      ],
      whenEmpty: 'There are no figures.',
    }),
  ];
}

function headlineRows({ figures: { participation, gender }, model }: SummaryInput): readonly Headline[] {
  const known = (count: number) => (hasSheet(model, 'workshops') ? count : null);
  const { counted, byLevel, membersReached, members } = participation;
  const held = activityPlaces(counted, 'title');
  const named = { style: 'count', evidence: activityPlaces(counted, 'members') } as const;
  return [
    {
      label: 'Workshops held',
      now: known(participation.held),
      evidence: held,
      before: (previous) => workshopLevels.reduce((sum, level) => sum + previous.held[level], 0),
      style: 'count',
    },
    ...workshopLevels.map((level): Headline => ({
      label: `${levelLabel(level)} workshops`,
      now: known(byLevel[level]),
      evidence: activityPlaces(
        counted.filter((activity) => activity.level.kind === 'known' && activity.level.word === level),
        'level',
      ),
      before: (previous) => previous.held[level],
      style: 'count',
    })),
    {
      label: 'Participants',
      now: participation.participants,
      evidence: activityPlaces(counted, 'participants'),
      before: (previous) => previous.participants,
      style: 'count',
    },
    {
      label: `Members reached, of ${members.length}`,
      now: known(membersReached.length),
      before: (previous) => previous.membersReached,
      ...named,
    },
    {
      label: `Women's share, goal ${describeSetting(model.settings.genderGoal)}`,
      now: gender.total?.womenShare ?? null,
      evidence: activityPlaces(gender.counted, 'women'),
      before: ({ women, genderParticipants }) => ratio(women, genderParticipants),
      style: 'share',
    },
  ];
}
