import type { AssessedIndicator } from '../../model/assessment';
import { assessmentLevels, type AssessmentLevel } from '../../read/cells/assessmentLevels';
import { ratio } from '../ratio';

/** What the levels of some indicators give. */
export interface AssessmentNumbers {
  /** All of them, whatever their level. */
  readonly indicators: readonly AssessedIndicator[];
  /** Those with a level from 0 to 5. */
  readonly assessed: readonly AssessedIndicator[];
  readonly notApplicable: readonly AssessedIndicator[];
  /** How many have each level. */
  readonly distribution: Readonly<Record<AssessmentLevel, number>>;
  /** Of the levels, each indicator counting once; N/A in none. Null without a level. */
  readonly mean: number | null;
}

/** How a mean moved between two assessments, over the key elements that have levels in both. */
export interface LevelChange {
  readonly now: number;
  readonly before: number;
  readonly change: number;
  /** How many key elements are compared. */
  readonly keyElements: number;
}

/** What an administration's indicators were, and what they are. */
export interface LevelPair {
  readonly now: readonly AssessedIndicator[];
  readonly before: readonly AssessedIndicator[];
}

export function levelOf({ level }: AssessedIndicator): AssessmentLevel | null {
  return level.kind === 'level' ? level.level : null;
}

/** Mean and distribution of some indicators. */
export function countLevels(indicators: readonly AssessedIndicator[]): AssessmentNumbers {
  const assessed = indicators.filter((one) => levelOf(one) !== null);
  const counts = assessmentLevels.map((level) => [level, assessed.filter((one) => levelOf(one) === level).length]);
  return {
    indicators,
    assessed,
    notApplicable: indicators.filter(({ level }) => level.kind === 'notApplicable'),
    distribution: Object.fromEntries(counts) as Record<AssessmentLevel, number>,
    mean: ratio(sumLevels(assessed), assessed.length),
  };
}

/**
 * Compares the means of the key elements that have a level both times, of all administrations together; null where
 * there is none.
 */
export function compareLevels(pairs: readonly LevelPair[]): LevelChange | null {
  const now: AssessedIndicator[] = [];
  const before: AssessedIndicator[] = [];
  const compared = new Set<string>();
  for (const pair of pairs) {
    const earlier = byKeyElement(pair.before);
    for (const [key, indicators] of byKeyElement(pair.now)) {
      const others = earlier.get(key);
      if (others === undefined) continue;
      compared.add(key);
      now.push(...indicators);
      before.push(...others);
    }
  }
  if (compared.size === 0) return null;
  const means = [now, before].map((indicators) => sumLevels(indicators) / indicators.length);
  return { now: means[0]!, before: means[1]!, change: means[0]! - means[1]!, keyElements: compared.size };
}

/** Those with a level. One whose key element is not known is not compared. */
function byKeyElement(indicators: readonly AssessedIndicator[]): ReadonlyMap<string, readonly AssessedIndicator[]> {
  const groups = new Map<string, AssessedIndicator[]>();
  for (const indicator of indicators) {
    const { keyElement } = indicator;
    if (keyElement === null || levelOf(indicator) === null) continue;
    const key = `${keyElement.principle}${keyElement.letter}`;
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return groups;
}

function sumLevels(indicators: readonly AssessedIndicator[]): number {
  return indicators.reduce((sum, indicator) => sum + (levelOf(indicator) ?? 0), 0);
}
