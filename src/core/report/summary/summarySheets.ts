import { buildAboutReport } from './sheets/aboutReport';
import { buildRcpGender } from './sheets/rcpGender';
import { buildRcpKpiStatus } from './sheets/rcpKpiStatus';
import { buildRcpMember } from './sheets/rcpMember';
import { buildRcpNeeds } from './sheets/rcpNeeds';
import { buildRcpParticipation } from './sheets/rcpParticipation';
import { buildRcpPublications } from './sheets/rcpPublications';
import { buildRcpSurvey } from './sheets/rcpSurvey';
import { buildRcpSummary } from './sheets/rcpSummary';
import { buildRcpWorkPlan } from './sheets/rcpWorkPlan';
import type { SummaryInput } from './summaryInput';
import type { SummarySheet } from './summarySheet';

/** The pages, in the order of their sheets and slides; null for one that is not asked for. */
const pages: readonly ((input: SummaryInput) => SummarySheet | null)[] = [
  buildRcpSummary,
  buildRcpKpiStatus,
  buildRcpParticipation,
  buildRcpGender,
  buildRcpSurvey,
  buildRcpWorkPlan,
  buildRcpNeeds,
  buildRcpPublications,
  buildRcpMember,
  buildAboutReport,
];

/** The pages for the meeting, as data (definition: workbook 2.4). */
export function buildSummarySheets(input: SummaryInput): readonly SummarySheet[] {
  return pages.flatMap((build) => build(input) ?? []);
}
