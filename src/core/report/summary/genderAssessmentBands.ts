import type { Figures } from '../../indicators/figures';
import type { SummaryPart } from './summarySheet';
import { buildGenderAssessment } from './tables/genderAssessment';
import { buildGenderKeyElements } from './tables/genderKeyElements';
import { buildGenderUnderThree } from './tables/genderUnderThree';

/** What RCP Gender says of gender assessments; nothing without one. */
export function buildGenderAssessmentBands({ assessment }: Figures): readonly (readonly SummaryPart[])[] {
  if (assessment === null || assessment.latest.indicators.length === 0) return [];
  return [buildGenderAssessment(assessment), buildGenderKeyElements(assessment), buildGenderUnderThree(assessment)];
}
