import type { Figures } from '../../indicators/figures';
import type { Model } from '../../model/model';
import { buildEvidence } from './evidenceTable';
import { buildKpiRegister } from './kpiRegister';
import type { ReportTable } from './reportTable';

/** The tables that get a sheet of their own at every update, in the order of the sheets. */
export function buildReportTables(model: Model, figures: Figures): readonly ReportTable[] {
  return [buildKpiRegister, buildEvidence].flatMap((build) => build(model, figures) ?? []);
}
