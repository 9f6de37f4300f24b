import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

const replies = (count: number) => plural(count, { one: '# reply', other: '# replies' });
const administrationsOf = (count: number) => plural(count, { one: '# administration', other: '# administrations' });

/** The sentences of the follow-up survey, in one place. */
export const surveyText = {
  title: 'Follow-up survey',
  headline: (count: number, administrations: number, rate: string) =>
    `${replies(count)}, ${administrationsOf(administrations)} took part: a reply rate of ${rate}.`,
  repliesOnly: (count: number) =>
    `${replies(count)}. How many administrations took part is not known, so there is no reply rate.`,
  byLevel: 'Reply rate by level',
  byFiscalYear: 'Reply rate by fiscal year',
  byWorkshop: (count: number) => `Reply rate by workshop (${formatNumber(count)})`,
  rate: (rate: string, count: number, administrations: number) =>
    `${rate} (${replies(count)}, ${administrationsOf(administrations)})`,
  replies,
  none: 'No reply',

  actions: 'Follow-up actions',
  effects: 'Effects',
  projects: 'New projects',
  answers: {
    shared: 'Shared materials',
    reports: 'Submitted a report',
    recommendations: 'Made recommendations',
    inHouse: 'Held an in-house workshop',
    manuals: 'Wrote manuals or guides',
    others: 'Other actions',
    effects: 'Saw direct effects',
    efficiency: 'Saw efficiency improved',
    sharedAndEffects: 'Effects, of those who shared materials',
    inHouseAndEffects: 'Effects, of those who held an in-house workshop',
    eitherAndEffects: 'Either of the two, of those with effects',
    projects: 'Began a new project',
    reportsAndProjects: 'Projects, of those who submitted a report',
    recommendationsAndProjects: 'Projects, of those who made recommendations',
    eitherReportAndProjects: 'Either of the two, of those with a project',
  },
  shareOf: (count: number, of: number, share: string) => `${formatNumber(count)} of ${formatNumber(of)}, ${share}`,
  countOf: (count: number, of: number) => `${formatNumber(count)} of ${formatNumber(of)}`,
  noAnswer: 'Not asked',
} as const;
