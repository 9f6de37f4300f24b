import type { AssessedPart, AssessmentFigure, AssessmentFigures } from '../indicators/gender/assessmentFigures';
import { levelOf, type LevelChange } from '../indicators/gender/assessmentNumbers';
import type { AssessedIndicator, Assessment } from '../model/assessment';
import { placeOf } from '../model/source';
import { keyElements } from '../read/assessment/genderPrinciples';
import { assessmentScale } from '../read/cells/assessmentLevels';
import { cellReport, daysReport, leftOutReport, type Files } from './places';

/** The gender assessments as plain data; null without one. */
export function assessmentReport(figures: AssessmentFigures | null, files: Files) {
  if (!figures) return null;
  return {
    scale: assessmentScale,
    assessments: figures.assessments.map((figure) => ({
      ...assessmentName(figure.assessment),
      previous: figure.previous && assessmentName(figure.previous),
      ...figureReport(figure, files),
    })),
    /** The last one of each administration, together. */
    latest: figureReport(figures.latest, files),
    leftOut: figures.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function assessmentName({ member, period }: Assessment) {
  return { member: member?.code ?? null, date: daysReport(period) };
}

function figureReport(figure: AssessmentFigure, files: Files) {
  return {
    ...partReport(figure, files),
    keyElementsAssessed: figure.keyElementsAssessed,
    keyElements: keyElements.length,
    coverage: figure.keyElementsAssessed / keyElements.length,
    byPrinciple: figure.byPrinciple.map(({ principle, ...part }) => ({
      principle: principle.number,
      name: principle.name,
      ...partReport(part, files),
    })),
    byKeyElement: figure.byKeyElement.map(({ element, ...part }) => ({
      principle: element.principle,
      keyElement: element.letter,
      name: element.name,
      ...partReport(part, files),
    })),
    underThree: figure.underThree.map((indicator) => underThreeReport(indicator, files)),
  };
}

function partReport(part: AssessedPart, files: Files) {
  return {
    indicators: part.indicators.length,
    assessed: part.assessed.length,
    notApplicable: part.notApplicable.length,
    distribution: part.distribution,
    mean: part.mean,
    change: part.change && changeReport(part.change),
    evidence: part.indicators.map(({ source }) => cellReport(placeOf(source, 'level'), files)),
  };
}

function changeReport({ now, before, change, keyElements: compared }: LevelChange) {
  return { now, before, change, keyElements: compared };
}

function underThreeReport(indicator: AssessedIndicator, files: Files) {
  const { principle, keyElement, source } = indicator;
  return {
    indicator: indicator.indicator,
    principle,
    keyElement: keyElement?.letter ?? null,
    level: levelOf(indicator),
    timeline: indicator.timeline === '' ? null : indicator.timeline,
    ...cellReport(placeOf(source, 'level'), files),
  };
}
