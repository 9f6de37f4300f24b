import { number, plural } from './text';

/** The sentences of the figures, in one place. */
export const figuresText = {
  intro:
    'Figures works out every indicator of the plan, participation and gender, each with the rows it was made from.',
  start: 'Check this workbook',
  headlines: 'Participation and gender',
  window: (days: string) => `Workshops that began: ${days}`,
  indicators: 'Indicators',
  noPlan: 'There is no plan, so there are no indicators.',

  filter: {
    search: 'Search action, KPI or target',
    pillar: 'Pillar',
    allPillars: 'All pillars',
    pillarName: (pillar: number) => `Pillar ${pillar}`,
    status: 'Status',
    allStatuses: 'All statuses',
    statusName: (status: string, count: number) => `${status} (${count})`,
    shown: (shown: number, all: number) => (shown === all ? plural(all, 'indicator') : `${shown} of ${all} indicators`),
    none: 'No indicator fits.',
  },

  noTarget: 'no target',
  noKpi: 'No KPI',
  actual: (actual: string, required: string) => `${actual} of ${required}`,
  uponRequest: 'Upon request',
  facts: {
    measure: 'Measured by',
    chosen: 'chosen in the plan',
    parts: 'Made of',
    partsOf: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
    deadline: 'Deadline',
    expected: 'Of the term gone',
    members: 'Members counted',
  },
  periods: 'Period by period',
  met: 'met',
  notMet: 'not met',
  soFar: 'so far',
  toCome: 'to come',

  missing: {
    title: 'What is missing',
    threshold: (target: string, by: string) => `${target} has to be reached by ${by}.`,
    thresholdMissed: (target: string, by: string) => `${target} had to be reached by ${by}.`,
    more: (what: string, by: string) => `${what} by ${by}.`,
    moreMissed: (what: string, by: string) => `${what} needed by ${by}.`,
    moreThings: (count: number) => `${number(count)} more`,
    moreMembers: (count: number) => plural(count, 'more Member'),
    members: (count: number, names: string) => `Not counted yet (${count}): ${names}.`,
    short: (label: string, remaining: string) => `${label} lacks ${remaining}.`,
    shortToCome: (label: string, remaining: string) => `${label}, still to come, needs ${remaining}.`,
    upcoming: (count: number) => `Planned rows that would help (${number(count)})`,
    noUpcoming: 'No planned row of this action would help.',
  },

  used: (count: number) => `Rows used (${number(count)})`,
  leftOut: (count: number) => `Rows left out (${number(count)})`,
  nothingUsed: 'No row was used.',
  noNumber: 'no number of participants',

  headline: {
    held: 'Workshops held',
    participants: 'Participants',
    membersReached: 'Members reached',
    women: 'Women',
    noData: 'No data',
    ofMembers: (reached: number, members: number) => `${reached} of ${members}`,
    womenShare: (share: string, goal: string, isMet: boolean) => `${share}, goal ${goal} ${isMet ? 'met' : 'not met'}`,
    womenSum: (women: number, participants: number) =>
      `${number(women)} women of ${number(participants)} participants.`,
    womenOf: (women: number, participants: number, share: string) => `${share} (${women} of ${participants})`,
    heldWith: (held: number, participants: number | null) =>
      participants === null ? `${held} held` : `${held} held, ${number(participants)} participants`,
    subRegion: (members: number, of: number, workshops: number) =>
      `${members} of ${of} Members, ${plural(workshops, 'workshop')}`,
    notReached: (count: number, names: string) => `Members not reached (${count}): ${names}.`,
    byMember: 'Workshops by Member',
    byLevel: 'By level',
    byPillar: 'By pillar',
    bySubRegion: 'By sub-region',
    byFiscalYear: 'By fiscal year',
    byQuarter: 'By quarter',
  },
  people: (count: number) => plural(count, 'participant'),
  womenIn: (women: number, participants: number) => `${women} women of ${participants}`,
} as const;
