import { fiscalYearStart } from '../../../model/period';
import type { Day } from '../../../workbook/calendar';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { firstFree } from '../../sheets/freeNames';
import type { StartedSheets } from '../starter';
import { samplePlan } from './samplePlan';
import { sampleWorkshops } from './sampleWorkshops';
import { writeSampleSheet } from './writeSampleSheet';

/**
 * A small invented plan with its workshops, as two new sheets at the end of a workbook, to try the product on. The plan's
 * term is the fiscal year before today's and today's own: there is always something held, and something to come. Nothing
 * that stands in the workbook changes; from then on the sheets are staff's own.
 */
export function writeSample({ sheets }: WorkbookSnapshot, today: Day): StartedSheets {
  const taken = sheets.map(({ name }) => name);
  const firstYear = fiscalYearStart(today) - 1;
  const written = [samplePlan, sampleWorkshops].map((sample) => {
    const sheet = firstFree(taken, (attempt) => (attempt === 1 ? sample.name : `${sample.name} ${attempt}`));
    return { sheet, patch: writeSampleSheet(sample, sheet, firstYear) };
  });
  return { patch: written.flatMap(({ patch }) => patch), sheets: written.map(({ sheet }) => sheet) };
}
