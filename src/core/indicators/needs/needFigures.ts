import type { Place } from '../../findings/finding';
import type { Model } from '../../model/model';
import type { Need } from '../../model/needs/need';
import { needPriorities, type NeedPriority } from '../../read/cells/needs/priorities';
import { subRegions, type Member, type SubRegion } from '../../read/members/member';
import type { LeftOut } from '../evidence';
import { groupInOrder, groupNeeds } from './groupNeeds';
import { needMatcher } from './matchNeeds';
import type { NeedFigure, NeedGroup } from './needFigure';
import { findUnasked, type UnaskedActivities } from './unaskedActivities';

/** What Members asked for, against what was planned and held. */
export interface NeedsFigures {
  readonly needs: readonly NeedFigure[];
  /** By the topic as it is shown; most asked for first. */
  readonly byTopic: readonly NeedGroup<string>[];
  /** By name. */
  readonly byMember: readonly NeedGroup<Member>[];
  /** Null for Members whose sub-region is not known. */
  readonly bySubRegion: readonly NeedGroup<SubRegion | null>[];
  /** Null for needs without a rank. */
  readonly byPriority: readonly NeedGroup<NeedPriority | null>[];
  /** `FY2025/26`; null for needs without a year. */
  readonly byFiscalYear: readonly NeedGroup<string | null>[];
  /** In years a work plan speaks of; the highest priority first. */
  readonly nobodyPlanned: readonly NeedFigure[];
  /** Of the years asked about. */
  readonly nobodyAskedFor: UnaskedActivities;
  /** Needs whose topic no action of the plan speaks of. */
  readonly unlinked: readonly NeedFigure[];
  /** The cells that ask. */
  readonly evidence: readonly Place[];
  readonly leftOut: readonly LeftOut[];
}

/** Null without a needs survey. */
export function computeNeeds(model: Model): NeedsFigures | null {
  const { needs: survey } = model;
  if (survey === null) return null;
  const matchOf = needMatcher(model);
  const isPlanYear = planYearTest(model);
  const hasBegun = ({ year }: Need) => model.activities.length > 0 && (year === null || year.from <= model.asOf);
  const needs = survey.needs.map((need): NeedFigure => {
    const { planned, held } = matchOf(need);
    return { need, planned: isPlanYear(need) ? planned : null, held: hasBegun(need) ? held : null };
  });
  return {
    needs,
    byTopic: groupNeeds(needs, ({ topicKey }) => topicKey)
      .map((group) => ({ of: group[0]!.need.topic, needs: group }))
      .sort((one, other) => other.needs.length - one.needs.length || compareText(one.of, other.of)),
    byMember: groupNeeds(needs, ({ member }) => member)
      .map((group) => ({ of: group[0]!.need.member, needs: group }))
      .sort((one, other) => compareText(one.of.name, other.of.name)),
    bySubRegion: groupInOrder(needs, [...subRegions, null], ({ member }) => member.subRegion),
    byPriority: groupInOrder(needs, [...needPriorities, null], ({ priority }) => priority),
    byFiscalYear: groupInOrder(needs, yearsOf(needs), ({ year }) => year?.label ?? null),
    nobodyPlanned: sortByPriority(needs.filter(({ planned }) => planned?.length === 0)),
    nobodyAskedFor: findUnasked(model, needs),
    unlinked: needs.filter(({ need }) => need.actions.length === 0),
    evidence: survey.needs.flatMap(({ entries }) => entries.map(({ place }) => place)),
    leftOut: survey.leftOut.map(({ entry, reason }) => ({ place: entry.place, reason })),
  };
}

/** Tells whether a work plan speaks of the year of a need; one without a year speaks of all. */
function planYearTest({ workplan }: Model): (need: Need) => boolean {
  const terms = [...new Set((workplan?.bullets ?? []).map(({ term }) => term))];
  return ({ year }) => terms.some((term) => !term || !year || (term.from <= year.to && term.to >= year.from));
}

function yearsOf(needs: readonly NeedFigure[]): readonly (string | null)[] {
  const years = new Set(needs.flatMap(({ need }) => need.year?.label ?? []));
  return [...[...years].sort(), null];
}

function sortByPriority(needs: readonly NeedFigure[]): readonly NeedFigure[] {
  const rank = ({ need }: NeedFigure) =>
    need.priority === null ? needPriorities.length : needPriorities.indexOf(need.priority);
  return [...needs].sort((one, other) => rank(one) - rank(other));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
