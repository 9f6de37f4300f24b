export interface Definition {
  readonly term: string;
  readonly meaning: string;
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
} as const satisfies Readonly<Record<string, Definition>>;

export const definitionNames = Object.keys(definitions) as readonly (keyof typeof definitions)[];

/** Definitions as sentences for the notes of a page. */
export function describeDefinitions(...names: readonly (keyof typeof definitions)[]): readonly string[] {
  return names.map((name) => `${definitions[name].term}: ${definitions[name].meaning}`);
}
