import { describeDefinitions } from '../definitions';
import { buildGenderAssessmentBands } from '../genderAssessmentBands';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildFemaleHeads } from '../tables/femaleHeads';
import { buildGenderByLevel } from '../tables/genderByLevel';
import { buildGenderByPillar } from '../tables/genderByPillar';
import { buildGenderBySubRegion } from '../tables/genderBySubRegion';
import { buildGenderByYear } from '../tables/genderByYear';
import { buildWithoutGender } from '../tables/withoutGender';

/** RCP Gender: women's share against the goal, and women at the head of delegations (definition: workbook 2.4). */
export function buildRcpGender(input: SummaryInput): SummarySheet {
  const assessmentBands = buildGenderAssessmentBands(input.figures);
  return {
    id: 'rcpGender',
    sheet: 'RCP Gender',
    title: "Women's share",
    lines: subtitleLines(input),
    isLarge: false,
    bands: [
      buildGenderByYear(input),
      [...buildGenderByLevel(input), ...buildGenderByPillar(input)],
      buildGenderBySubRegion(input),
      buildFemaleHeads(input),
      ...assessmentBands,
      buildWithoutGender(input),
    ],
    notes: [
      ...describeDefinitions('womenShare', 'held', 'levels', 'femaleHeads'),
      ...(assessmentBands.length > 0 ? describeDefinitions('genderAssessment') : []),
    ],
    pagesHigh: null,
  };
}
