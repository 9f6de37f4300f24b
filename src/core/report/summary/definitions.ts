import type { Figures } from '../../indicators/figures';
import { describeEvaluationScale } from '../../read/cells/evaluationScale';

export interface Definition {
  readonly term: string;
  readonly meaning: string;
  /** Where it is only said when these figures are there. */
  readonly of?: keyof Figures;
  /** Where more than that is asked of them. */
  readonly when?: (figures: Figures) => boolean;
}

/**
 * What the words on the pages mean (definition: domain 1.2 to 1.6), for About this report and the notes of each page.
 * Thresholds, which a user can change, are not repeated.
 */
export const definitions = {
  held: {
    term: 'Held',
    meaning:
      'A national, sub-regional or regional workshop that had ended by the as-of date and was not cancelled, postponed or only planned. It belongs to the fiscal year (July to June) and the quarter in which it began.',
  },
  levels: {
    term: 'Level',
    meaning: 'National: one Member. Sub-regional: Members of one sub-region. Regional: Members of several.',
  },
  participants: {
    term: 'Participants',
    meaning:
      "People, as listed on a participants sheet or counted in the workshop's row. Somebody who came to two workshops is two participants. Observers are not added.",
  },
  membersReached: {
    term: 'Members reached',
    meaning:
      'Members named at a workshop that was held, each counted once however often it came. A name that is not recognised, or a Member that had not joined yet, does not count.',
  },
  womenShare: {
    term: "Women's share",
    meaning:
      "All women over all participants of the workshops that record gender, never the mean of the workshops' shares. Workshops without usable gender data are left out of both.",
  },
  femaleHeads: {
    term: 'Female heads of delegation',
    meaning:
      'Women among the heads of delegation, over the workshops that record both numbers; where the number of all heads is recorded nowhere, the women alone.',
  },
  target: {
    term: 'Target',
    meaning: 'What the plan asks for: over its whole term, or in each year, two years or quarter of it.',
  },
  progress: { term: 'Progress', meaning: 'What was reached, over what the target asks for.' },
  expected: {
    term: 'Expected by now',
    meaning: 'The part of the term that is gone; the whole target once its deadline has passed.',
  },
  statuses: {
    term: 'Status',
    meaning:
      'Achieved: the target is met; for shares, growth and ratings also the deadline has passed. Not achieved: the deadline has passed. Not started: nothing yet, and little of the term is gone. Off track: far below what is expected, or a period was missed. At risk: below what is expected, or most of the current period is gone. On track: all else. No data: there is nothing to measure from; that is not zero.',
  },
  uponRequest: {
    term: 'Upon request',
    meaning:
      'Members ask for this support themselves. Such a target is judged like the others; the mark tells a target nobody asked for from one that was missed.',
  },
  rsp: {
    term: 'RSP',
    meaning:
      'The Regional Strategic Plan. An action cites an objective of it, such as 1.1.2, whose first figure is the focus area, and milestones of that objective.',
  },
  assisted: {
    term: 'Actions assisted',
    meaning:
      'The actions of the plan that the workshops a Member attended are linked to. It does not say what the Member put into practice.',
  },
  replies: {
    term: 'Replies to the survey',
    meaning:
      'An administration replies once about a workshop, however many rows it has. The reply rate is over the administrations that took part in the workshops with replies; a workshop of which that is not known is left out of it.',
  },
  afterActions: {
    term: 'Effects and projects after follow-up actions',
    meaning:
      'Counted where the same administration says both of the same workshop, then added up over the workshops. It does not show that one led to the other.',
  },
  planned: {
    term: 'Planned activities',
    meaning:
      'What the bullets of the annual work plan name: a national workshop or a mission for each Member, everything else once. The same activity under several actions counts once, under the first of them.',
  },
  plannedHeld: {
    term: 'Held, of what was planned',
    meaning:
      'A planned activity counts as held when a user confirmed which activity of the workshop sheets it was, or when level, Members, actions and topic all agree and no other would do as well. Other likely ones are only proposed.',
  },
  issues: {
    term: 'Publications issued',
    meaning:
      'Newsletters, good practice reports, special essays and brochures dated in the window and by the as-of date. A number given twice and another language of an issue count once; a second edition is an issue without a new number. A row without a number counts with its quantity.',
    of: 'publications',
  },
  issuesInAll: {
    term: 'Publications in all',
    meaning:
      'The highest issue number so far, where most issues have one and numbers do not begin anew: the issues before the list began are in it. Otherwise the rows of the outputs sheets are counted.',
    of: 'publications',
  },
  webVisits: {
    term: 'Web visits',
    meaning:
      'Visits to the website in years and months that were over by the as-of date, whatever the window is. Months add up to fiscal years; a year that has a row of its own is taken from there. Growth is on the year before, and only where both years are complete.',
    of: 'web',
  },
  regionalEntities: {
    term: 'Regional entities',
    meaning:
      'Training centres (RTC), customs laboratories (RCL) and dog training centres (RDTC) of the region, one for each Member and name, on the day given. Where only the year of the beginning is known, one counts from the end of that year; without a date it always counts.',
    of: 'regionalEntities',
  },
  mobilised: {
    term: 'Accredited experts',
    meaning:
      'Those that the workshops counted here used. A name without a number is one expert, and an expert who came to two workshops counts twice. A workshop that only says that there were some is counted, and adds no number.',
    when: ({ experts }) => (experts?.mobilised?.byOrigin ?? []).some(({ origin }) => origin !== null),
  },
  expertPool: {
    term: 'Pool of accredited experts',
    meaning:
      'The people of the register whose accreditation had begun by the as-of date, each counted once for name and administration. Valid now: an accreditation ends on that day or later. Ending within a year: none is known to last until the same day of the next year.',
    when: ({ experts }) => (experts?.pool ?? null) !== null,
  },
  officers: {
    term: 'Responsible officer',
    meaning:
      'Who at the office looks after a Member, by the list of contact points; a Member that stands in two rows belongs to the first. What may be a name is replaced by its cell. Open findings are those about rows or workshops that name one of the Members.',
    of: 'contactPoints',
  },
  needs: {
    term: 'Needs',
    meaning:
      'What Members ask for in the needs survey: one for each Member, topic and fiscal year, however often it is asked for. A survey of January asks about the fiscal year that begins in July. Priority 1 is the highest, unless the sheet says otherwise. A topic belongs to the actions written beside it, or else to those whose text speaks of it.',
    of: 'needs',
  },
  needsPlanned: {
    term: 'Needs planned',
    meaning:
      "Needs for which the work plan of the year has an activity on the topic, or under the need's own action, for the Member or its sub-region; one that names nobody counts for all who asked for its topic. The need's own action is the one written beside it, or the only one that speaks of its topic. Years without a work plan are left out.",
    of: 'needs',
  },
  needsMet: {
    term: 'Needs met',
    meaning:
      "Needs for which an activity was held in the year asked for whose title speaks of the topic, or which is linked to the need's own action, and in which the Member took part. Meetings and accreditations do not count. Years that have not begun are left out.",
    of: 'needs',
  },
  nobodyAskedFor: {
    term: 'Nobody asked for it',
    meaning:
      'Workshops and missions planned or held in a year the survey asks about that answer no need of a Member they were for.',
    of: 'needs',
  },
  genderAssessment: {
    term: 'Gender assessment',
    meaning:
      "The last assessment of each administration by the as-of date, whatever the window is. Levels run from 0 (nothing in place) to 5 (in place, used and looked at again regularly). A mean counts each indicator once, N/A in none. A key element is assessed when one of its indicators has a level. Before and change: the same administration's assessment before, over the key elements that have a level both times.",
    of: 'assessment',
  },
  evaluationWords: {
    term: 'Evaluation in words',
    meaning: `Answers in words are turned into points: ${describeEvaluationScale()}. Shares of several words give their weighted mean. A per cent alone, and words that are not on the scale, are left out.`,
    when: ({ evaluation }) => (evaluation?.worded ?? []).length > 0,
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** Those that speak of figures that are there. */
export function definitionsFor(figures: Figures): readonly Definition[] {
  const all: readonly Definition[] = Object.values(definitions);
  return all.filter(({ of, when }) => (of === undefined || figures[of] !== null) && (when?.(figures) ?? true));
}

/** Definitions as sentences for the notes of a page. */
export function describeDefinitions(...names: readonly (keyof typeof definitions)[]): readonly string[] {
  return names.map((name) => describeDefinition(definitions[name]));
}

export function describeDefinition({ term, meaning }: Definition): string {
  return `${term}: ${meaning}`;
}
