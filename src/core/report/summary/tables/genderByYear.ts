import { fiscalYearLabel } from '../../../model/period';
import { activityPlaces } from '../evidencePlaces';
import { buildShareTable, shareRow, type ShareRow } from '../shareTable';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withShareChart } from '../withShareChart';

/** Women's share by fiscal year, and over the window, with a chart. */
export function buildGenderByYear({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const { total, counted } = figures.gender;
  const years = total === null ? [] : figures.participation.byFiscalYear;
  const table = buildShareTable({
    id: 'genderByYear',
    heading: 'By fiscal year',
    header: 'Fiscal year',
    rows: years.map(({ fiscalYear, women, genderParticipants, womenShare }): ShareRow => {
      const ofYear = counted.filter(({ start }) => start !== null && fiscalYearLabel(start) === fiscalYear);
      const evidence = activityPlaces(ofYear, 'women');
      return { label: fiscalYear, women, participants: genderParticipants, womenShare, evidence };
    }),
    totals: total === null ? [] : [shareRow('All', total, activityPlaces(counted, 'women'))],
    settings: model.settings,
  });
  return withShareChart(table, { id: 'womenShareByYear', title: "Women's share by fiscal year, and the goal" });
}
