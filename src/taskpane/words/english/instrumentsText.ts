import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

const experts = (count: number) => plural(count, { one: '# expert', other: '# experts' });
const workshops = (count: number) => plural(count, { one: '# workshop', other: '# workshops' });
const members = (count: number) => plural(count, { one: '# Member', other: '# Members' });
const of = (count: number, all: number) => `${formatNumber(count)} of ${formatNumber(all)}`;

/** The words of the instruments beside plan, workshops and surveys, in one place. */
export const instrumentsText = {
  title: 'More figures',
  byFiscalYear: 'By fiscal year',
  byLevel: 'By level',
  bySubRegion: 'By sub-region',
  byMember: 'By Member',
  byType: 'By type',
  members,
  of,
  notGiven: 'Not given',
  noData: 'No data',

  experts: {
    title: 'Accredited experts',
    mobilised: (count: number, held: number) => `${experts(count)} at ${workshops(held)}.`,
    noNumber: (held: number) => `Experts at ${workshops(held)}, without a number.`,
    registered: (valid: number, all: number) => `${of(valid, all)} registered are accredited.`,
    atWorkshops: (count: number | null, held: number) =>
      count === null ? workshops(held) : `${experts(count)}, ${workshops(held)}`,
    byOrigin: 'By origin',
    register: 'The register',
    facts: {
      registered: 'Registered',
      valid: 'Accredited',
      expiring: 'Of those, ending within a year',
      expired: 'Ended',
      withoutDate: 'Without a date',
    },
    byCategory: 'Accredited, by category',
    byAdministration: 'Accredited, by administration',
    workshops: (count: number) => `Workshops with experts (${formatNumber(count)})`,
    expiring: (count: number) => `Ending within a year (${formatNumber(count)})`,
    expired: (count: number) => `Ended (${formatNumber(count)})`,
    leftOut: (count: number) => `Rows of the register left out (${formatNumber(count)})`,
  },

  evaluation: {
    title: 'Evaluation',
    mean: (mean: string, top: string, activities: number) =>
      `Mean ${mean} of ${top}, ${plural(activities, { one: '# activity', other: '# activities' })}`,
    worded: (count: number) => `Answered in words (${formatNumber(count)})`,
  },

  contactPoints: {
    title: 'Contact points',
    headline: (all: number, without: number) =>
      without === 0
        ? `Each of ${members(all)} has a contact point.`
        : `${of(without, all)} Members have no contact point.`,
    byOfficer: 'By officer',
    officerAt: (place: string) => `Officer in ${place}`,
    noOfficer: 'No officer',
    part: (all: number, notReached: number, without: number) =>
      `${members(all)}; not reached ${formatNumber(notReached)}; without contact point ${formatNumber(without)}`,
    without: 'Without a contact point',
  },

  needs: {
    title: 'Needs survey',
    headline: (asked: number, met: string, planned: string) =>
      `${plural(asked, { one: '# need', other: '# needs' })} asked: met ${met}, planned ${planned}.`,
    counts: (asked: number, met: string, planned: string) =>
      `${formatNumber(asked)} asked; met ${met}; planned ${planned}`,
    byTopic: 'By topic',
    byPriority: 'By priority',
    needs: (count: number) => `Needs (${formatNumber(count)})`,
    planned: (count: number) => `Planned, and nobody asked (${formatNumber(count)})`,
    held: (count: number) => `Held, and nobody asked (${formatNumber(count)})`,
  },

  assessment: {
    title: 'Gender assessment',
    headline: (mean: string, assessed: number, keyElements: string) =>
      `Mean level ${mean} of ${plural(assessed, { one: '# indicator', other: '# indicators' })}; ${keyElements} key elements assessed.`,
    changed: (change: string) => `Since the time before: ${change}.`,
    byPrinciple: 'Mean level by principle',
    principle: (number: number, name: string) => `${formatNumber(number)}. ${name}`,
    byLevel: 'Indicators by level',
    level: (level: number, word: string) => `${formatNumber(level)}, ${word}`,
    notApplicable: 'Not applicable',
    underThree: (count: number) => `Under level 3 (${formatNumber(count)})`,
    indicator: (indicator: string, level: string) => `${indicator}: level ${level}`,
    timeline: (indicator: string, timeline: string) => `${indicator}, by ${timeline}`,
  },

  publications: {
    title: 'Publications',
    headline: (issued: number) => `${formatNumber(issued)} issued in the window.`,
    counts: (issued: number, total: number | null) =>
      total === null
        ? `${formatNumber(issued)} issued`
        : `${formatNumber(issued)} issued, ${formatNumber(total)} in all`,
    issued: (type: string, count: number) => `${type} (${formatNumber(count)})`,
  },

  web: {
    title: 'Web visits',
    headline: (label: string, visits: number) => `${formatNumber(visits)} visits in ${label}.`,
    byYear: 'By year',
    grew: (visits: number, growth: string) => `${formatNumber(visits)} (${growth})`,
    soFar: (visits: number) => `${formatNumber(visits)}, not all months`,
    none: 'No year that counts yet.',
  },

  entities: {
    title: 'Regional entities',
    headline: (count: number) => plural(count, { one: '# entity.', other: '# entities.' }),
    byKind: 'By kind',
    ofKind: (kind: string, count: number) => `${kind} ${formatNumber(count)}`,
    kind: (count: number, names: string) => (names === '' ? formatNumber(count) : `${formatNumber(count)}: ${names}`),
  },
} as const;
