import { formatDay } from '../../formatDay';
import { describeDays } from '../describeDays';
import { describeDefinitions } from '../definitions';
import type { SummaryInput } from '../summaryInput';
import type { SummarySheet } from '../summarySheet';
import { buildEntityKindList } from '../tables/entityKindList';
import { buildPublicationTypes } from '../tables/publicationTypes';
import { buildPublicationYears } from '../tables/publicationYears';
import { buildWebVisitYears } from '../tables/webVisitYears';

/**
 * RCP Publications: what was issued, visits to the website and the regional entities. Null where there are neither issue
 * numbers nor a sheet of one of the others: plain outputs stand with their indicators.
 */
export function buildRcpPublications({ figures, model, meeting }: SummaryInput): SummarySheet | null {
  const { publications, web, regionalEntities } = figures;
  const isNumbered = publications?.types.some((type) => type.isNumbered) ?? false;
  if (!isNumbered && web === null && regionalEntities === null) return null;
  return {
    id: 'rcpPublications',
    sheet: 'RCP Publications',
    title: 'Publications, website and regional entities',
    lines: [
      ...(meeting === null ? [] : [meeting]),
      `As of ${formatDay(model.asOf)}. Publications issued: ${describeDays(model.window)}.`,
    ],
    isLarge: false,
    bands: [
      ...(publications ? [buildPublicationTypes(publications), buildPublicationYears(publications)] : []),
      ...(web ? [buildWebVisitYears(web)] : []),
      ...(regionalEntities ? [buildEntityKindList(regionalEntities)] : []),
    ].filter((band) => band.length > 0),
    notes: [
      ...(publications ? describeDefinitions('issues', 'issuesInAll') : []),
      ...(web ? describeDefinitions('webVisits') : []),
      ...(regionalEntities ? describeDefinitions('regionalEntities') : []),
    ],
    pagesHigh: null,
  };
}
