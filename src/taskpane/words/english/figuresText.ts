import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The sentences of the figures, in one place. */
export const figuresText = {
  intro:
    'Figures works out every indicator of the plan, participation and gender, each with the rows it was made from.',
  start: 'Check this workbook',
  headlines: 'Participation and gender',
  window: (days: string) => `Workshops that began: ${days}`,
  partOf: (part: string, whole: string) => `${whole}: ${part}`,
  indicators: 'Indicators',
  noPlan: 'There is no plan, so there are no indicators.',

  filter: {
    search: 'Search action, KPI or target',
    pillar: 'Pillar',
    allPillars: 'All pillars',
    pillarName: (pillar: number) => `Pillar ${formatNumber(pillar)}`,
    status: 'Status',
    allStatuses: 'All statuses',
    statusName: (status: string, count: number) => `${status} (${formatNumber(count)})`,
    shown: (shown: number, all: number) =>
      shown === all
        ? plural(all, { one: '# indicator', other: '# indicators' })
        : `${formatNumber(shown)} of ${plural(all, { one: '# indicator', other: '# indicators' })}`,
    none: 'No indicator fits.',
  },

  noTarget: 'no target',
  noKpi: 'No KPI',
  actual: (actual: string, required: string) => `${actual} of ${required}`,
  uponRequest: 'Upon request',
  facts: {
    measure: 'Measured by',
    chosen: (measure: string) => `${measure}, chosen in the plan`,
    parts: 'Made of',
    partsOf: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
    deadline: 'Deadline',
    expected: 'Of the term gone',
    members: 'Members counted',
  },
  periods: 'Period by period',
  met: (value: string) => `${value}, met`,
  notMet: (value: string) => `${value}, not met`,
  soFar: (value: string) => `${value}, so far`,
  toCome: (value: string) => `${value}, to come`,

  missing: {
    title: 'What is missing',
    threshold: (target: string, by: string) => `${target} has to be reached by ${by}.`,
    thresholdMissed: (target: string, by: string) => `${target} had to be reached by ${by}.`,
    more: (count: number, by: string) => `${formatNumber(count)} more by ${by}.`,
    moreMissed: (count: number, by: string) => `${formatNumber(count)} more needed by ${by}.`,
    moreMembers: (count: number, by: string) =>
      `${plural(count, { one: '# more Member', other: '# more Members' })} by ${by}.`,
    moreMembersMissed: (count: number, by: string) =>
      `${plural(count, { one: '# more Member', other: '# more Members' })} needed by ${by}.`,
    members: (count: number, names: string) => `Not counted yet (${formatNumber(count)}): ${names}.`,
    short: (label: string, remaining: string) => `${label} lacks ${remaining}.`,
    shortToCome: (label: string, remaining: string) => `${label}, still to come, needs ${remaining}.`,
    upcoming: (count: number) => `Planned rows that would help (${formatNumber(count)})`,
    noUpcoming: 'No planned row of this action would help.',
  },

  used: (count: number) => `Rows used (${formatNumber(count)})`,
  leftOut: (count: number) => `Rows left out (${formatNumber(count)})`,
  nothingUsed: 'No row was used.',
  noNumber: 'no number of participants',

  headline: {
    held: 'Workshops held',
    participants: 'Participants',
    membersReached: 'Members reached',
    women: 'Women',
    noData: 'No data',
    ofMembers: (reached: number, members: number) => `${formatNumber(reached)} of ${formatNumber(members)}`,
    womenShare: (share: string, goal: string, isMet: boolean) =>
      isMet ? `${share}, goal ${goal} met` : `${share}, goal ${goal} not met`,
    womenSum: (women: number, participants: number) =>
      `${plural(women, { one: '# woman', other: '# women' })} of ${plural(participants, { one: '# participant', other: '# participants' })}.`,
    womenOf: (women: number, participants: number, share: string) =>
      `${share} (${formatNumber(women)} of ${formatNumber(participants)})`,
    heldWith: (held: number, participants: number | null) =>
      participants === null
        ? `${formatNumber(held)} held`
        : `${formatNumber(held)} held, ${plural(participants, { one: '# participant', other: '# participants' })}`,
    subRegion: (members: number, of: number, workshops: number) =>
      `${formatNumber(members)} of ${plural(of, { one: '# Member', other: '# Members' })}, ${plural(workshops, { one: '# workshop', other: '# workshops' })}`,
    notReached: (count: number, names: string) => `Members not reached (${formatNumber(count)}): ${names}.`,
    byMember: 'Workshops by Member',
    byLevel: 'By level',
    byPillar: 'By pillar',
    bySubRegion: 'By sub-region',
    byFiscalYear: 'By fiscal year',
    byQuarter: 'By quarter',
  },
  people: (count: number) => plural(count, { one: '# participant', other: '# participants' }),
  womenIn: (women: number, participants: number) =>
    `${plural(women, { one: '# woman', other: '# women' })} of ${formatNumber(participants)}`,
} as const;
