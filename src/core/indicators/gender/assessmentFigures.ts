import type { AssessedIndicator, Assessment } from '../../model/assessment';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/source';
import {
  genderPrinciples,
  keyElements,
  type GenderPrinciple,
  type KeyElement,
} from '../../read/assessment/genderPrinciples';
import { ENOUGH } from '../../read/cells/assessmentLevels';
import {
  compareLevels,
  countLevels,
  levelOf,
  type AssessmentNumbers,
  type LevelChange,
  type LevelPair,
} from './assessmentNumbers';
import { AFTER_AS_OF, type LeftOut } from '../evidence';

/** Numbers of a part, with what they were the time before. */
export interface AssessedPart extends AssessmentNumbers {
  readonly change: LevelChange | null;
}

/** One assessment, or the last ones of several administrations together. */
export interface AssessmentFigure extends AssessedPart {
  /** All six. */
  readonly byPrinciple: readonly (AssessedPart & { readonly principle: GenderPrinciple })[];
  /** All eighteen. */
  readonly byKeyElement: readonly (AssessedPart & { readonly element: KeyElement })[];
  /** How many of the key elements have an indicator with a level. */
  readonly keyElementsAssessed: number;
  /** Those under 3, which need a timeline. */
  readonly underThree: readonly AssessedIndicator[];
}

/** Gender assessments by the as-of date, whatever the window is. */
export interface AssessmentFigures {
  /** The earliest first, each with the one of the same administration before it. */
  readonly assessments: readonly (AssessmentFigure & {
    readonly assessment: Assessment;
    readonly previous: Assessment | null;
  })[];
  /** The last one of each administration, together. */
  readonly latest: AssessmentFigure;
  readonly leftOut: readonly LeftOut[];
}

/** The figures of the gender assessments; null where there is no sheet of one. */
export function computeAssessments({ assessments, asOf }: Model): AssessmentFigures | null {
  if (assessments === null) return null;
  const isMade = ({ period }: Assessment) => period === null || period.from <= asOf;
  const made = assessments.list.filter(isMade);
  const later = assessments.list.filter((assessment) => !isMade(assessment));
  const latest = made.filter((one) => !made.slice(made.indexOf(one) + 1).some(({ member }) => member === one.member));
  return {
    assessments: made.map((assessment) => ({
      assessment,
      previous: previousOf(assessment, made),
      ...figureOf([assessment], made),
    })),
    latest: figureOf(latest, made),
    leftOut: [
      ...assessments.unused.map(({ indicator, reason }) => leaveOut(indicator, reason)),
      ...later.flatMap(({ indicators }) => indicators.map((one) => leaveOut(one, AFTER_AS_OF))),
      ...made.flatMap(({ indicators }) => indicators.flatMap(withoutLevel)),
    ],
  };
}

/** The last one of the same administration that was over before this one began. */
function previousOf({ member, period }: Assessment, made: readonly Assessment[]): Assessment | null {
  const isBefore = (other: Assessment) =>
    other.member === member && other.period !== null && period !== null && other.period.to < period.from;
  return made.findLast(isBefore) ?? null;
}

function figureOf(chosen: readonly Assessment[], made: readonly Assessment[]): AssessmentFigure {
  const pairs = chosen.map((one): LevelPair => ({
    now: one.indicators,
    before: previousOf(one, made)?.indicators ?? [],
  }));
  const partOf = (isIn: (indicator: AssessedIndicator) => boolean): AssessedPart => ({
    ...countLevels(pairs.flatMap(({ now }) => now.filter(isIn))),
    change: compareLevels(pairs.map(({ now, before }) => ({ now: now.filter(isIn), before: before.filter(isIn) }))),
  });
  const whole = partOf(() => true);
  const byKeyElement = keyElements.map((element) => ({
    element,
    ...partOf(({ keyElement }) => keyElement === element),
  }));
  return {
    ...whole,
    byPrinciple: genderPrinciples.map((principle) => ({
      principle,
      ...partOf((indicator) => indicator.principle === principle.number),
    })),
    byKeyElement,
    keyElementsAssessed: byKeyElement.filter(({ mean }) => mean !== null).length,
    underThree: whole.assessed.filter((indicator) => levelOf(indicator)! < ENOUGH),
  };
}

function withoutLevel(indicator: AssessedIndicator): readonly LeftOut[] {
  const { kind } = indicator.level;
  if (kind === 'blank') return [leaveOut(indicator, 'no level')];
  return kind === 'invalid' ? [leaveOut(indicator, 'level not on the scale')] : [];
}

function leaveOut({ source }: AssessedIndicator, reason: string): LeftOut {
  return { place: placeOf(source, 'level'), reason };
}
