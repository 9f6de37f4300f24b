import { describeDefinitions } from '../definitions';
import { subtitleLines } from '../subtitleLines';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildAbsentMembers } from '../tables/absentMembers';
import { buildEvaluations } from '../tables/evaluations';
import { buildExpertPool } from '../tables/expertPool';
import { buildExperts } from '../tables/experts';
import { buildExpertWorkshops } from '../tables/expertWorkshops';
import { buildExpertYears } from '../tables/expertYears';
import { buildFiscalYears } from '../tables/fiscalYears';
import { buildMemberWorkshops } from '../tables/memberWorkshops';
import { buildOfficers } from '../tables/officers';
import { buildQuarters } from '../tables/quarters';
import { buildSponsors } from '../tables/sponsors';
import { buildSubRegions } from '../tables/subRegions';
import { buildTopMembers } from '../tables/topMembers';
import { buildWorkshopList } from '../tables/workshopList';

/** RCP Participation: who took part where, when, and with whose help (definition: workbook 2.4). */
export function buildRcpParticipation(input: SummaryInput): SummarySheet {
  return {
    id: 'rcpParticipation',
    sheet: 'RCP Participation',
    title: 'Participation',
    lines: subtitleLines(input),
    isLarge: false,
    bands: [
      buildSubRegions(input),
      buildQuarters(input),
      [...buildFiscalYears(input), ...buildSponsors(input), ...buildExperts(input)],
      buildExpertYears(input),
      ...buildExpertPool(input).map((table) => [table]),
      [...buildTopMembers(input), ...buildAbsentMembers(input)],
      buildOfficers(input),
      buildEvaluations(input),
      buildMemberWorkshops(input),
      buildWorkshopList(input),
      buildExpertWorkshops(input),
    ].filter((band) => band.length > 0),
    notes: describeDefinitions('held', 'levels', 'participants', 'membersReached'),
    pagesHigh: null,
  };
}
