import type { AssessmentFigures } from '../../indicators/gender/assessmentFigures';
import type { Assessment } from '../../model/assessment';
import { fiscalYearOf } from '../../model/period';
import { dayOf, dayParts } from '../../workbook/calendar';
import { formatDay } from '../formatDay';

/** An assessment in a sentence: `Fiji, 2025`. */
export function describeAssessment({ member, period }: Assessment): string {
  const parts = [...(member === null ? [] : [member.name]), ...(period === null ? [] : [describePeriod(period)])];
  return parts.length === 0 ? 'no date' : parts.join(', ');
}

/** The last assessment of each administration. */
export function latestAssessments({ assessments, latest }: AssessmentFigures): AssessmentFigures['assessments'] {
  const counted = new Set(latest.indicators);
  return assessments.filter(({ indicators }) => indicators.some((indicator) => counted.has(indicator)));
}

function describePeriod({ from, to }: NonNullable<Assessment['period']>): string {
  const { year } = dayParts(from);
  if (from === dayOf(year, 1, 1) && to === dayOf(year, 12, 31)) return String(year);
  const fiscal = fiscalYearOf(from);
  return from === fiscal.from && to === fiscal.to ? fiscal.label : formatDay(to);
}
