import { definitionsFor, describeDefinition } from '../definitions';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildChangedSettings } from '../tables/changedSettings';
import { buildDefinitionList } from '../tables/definitionList';
import { buildFindingCounts } from '../tables/findingCounts';
import { buildLeftOutReasons } from '../tables/leftOutReasons';
import { buildReportFacts } from '../tables/reportFacts';

/** About this report: what it was made with, and what its words mean (definition: workbook 2.3). */
export function buildAboutReport(input: SummaryInput): SummarySheet {
  return {
    id: 'about',
    sheet: 'About this report',
    title: 'About this report',
    lines: subtitleLines(input),
    isLarge: false,
    bands: [
      [...buildReportFacts(input), ...buildFindingCounts(input)],
      buildChangedSettings(input),
      buildLeftOutReasons(input),
      buildDefinitionList(input),
    ],
    notes: definitionsFor(input.figures).map(describeDefinition),
    pagesHigh: null,
  };
}
