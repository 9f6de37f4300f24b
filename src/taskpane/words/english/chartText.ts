import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The words of the small charts, in one place. */
export const chartText = {
  title: 'Charts',
  womenByYear: 'Women’s share by fiscal year',
  womenByLevel: 'Women’s share by level',
  participantsByYear: 'Participants by fiscal year',
  workshopsByYear: 'Workshops held by fiscal year',
  membersBySubRegion: 'Members reached by sub-region',
  /** The headers of the columns, heard and not seen. */
  columns: { name: 'Of what', bar: 'Bar', value: 'Figure' },
  goalLine: (goal: string) => `The dashed line is the goal of ${goal}.`,
  goalMet: (goal: string) => `Goal of ${goal} met`,
  goalMissed: (goal: string) => `Goal of ${goal} not met`,
  womenOf: (share: string, women: number, participants: number) =>
    `${share} (${formatNumber(women)} of ${formatNumber(participants)})`,
  membersOf: (members: number, of: number) => `${formatNumber(members)} of ${formatNumber(of)}`,
  participants: (count: number) => formatNumber(count),
  held: (count: number) => plural(count, { one: '# held', other: '# held' }),
} as const;
