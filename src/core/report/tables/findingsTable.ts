import { findingCatalogue } from '../../findings/catalogue';
import { describeFinding } from '../../findings/describeFinding';
import type { Finding } from '../../findings/finding';
import type { SetAsideFinding } from '../../findings/setAside';
import { severities } from '../../findings/severity';
import type { Model } from '../../model/model';
import { formatDay } from '../formatDay';
import { blank, text, type ReportCell, type ReportColumn, type ReportTable } from './reportTable';
import { sourceCell } from './sourceCell';

interface FindingRow {
  readonly finding: Finding;
  /** Why it was set aside; null for one that is open. */
  readonly reason: string | null;
}

interface FindingColumn extends ReportColumn {
  readonly write: (row: FindingRow, model: Model) => ReportCell;
}

const columns: readonly FindingColumn[] = [
  { id: 'severity', header: 'Severity', width: 11, write: ({ finding }) => text(severityWords[finding.severity]) },
  { id: 'title', header: 'What', width: 28, write: ({ finding }) => text(findingCatalogue[finding.code].title) },
  { id: 'where', header: 'Where', width: 24, write: ({ finding }, model) => whereCell(finding, model) },
  { id: 'message', header: 'Finding', width: 70, write: ({ finding }) => text(describeFinding(finding)) },
  { id: 'fix', header: 'Suggested instead', width: 28, write: ({ finding }) => text(String(finding.fix?.to ?? '')) },
  { id: 'reason', header: 'Set aside because', width: 36, write: ({ reason }) => text(reason ?? '') },
];

const severityWords = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/**
 * The Findings sheet, for people who work through them without the add-in: the open ones, worst first, then those set
 * aside with their reason, each with a link to its cell. Null when there are none.
 */
export function buildFindings(
  model: Model,
  findings: readonly Finding[],
  setAside: readonly SetAsideFinding[],
): ReportTable | null {
  const open = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rows: readonly FindingRow[] = [
    ...open.map((finding) => ({ finding, reason: null })),
    ...setAside.map(({ finding, reason }) => ({ finding, reason })),
  ];
  if (rows.length === 0) return null;
  const asOf = formatDay(model.asOf);
  return {
    id: 'findings',
    sheet: 'Findings',
    table: 'PlanMonitorFindings',
    lines: [
      text('Findings', 'title'),
      text(
        `As of ${asOf}. Written by Plan Monitor and written anew with the summary. A click on a place leads to the cell; once it is right there, the finding goes at the next check.`,
        'caption',
      ),
    ],
    frozenColumns: 3,
    footer: `As of ${asOf}`,
    columns: columns.map(({ id, header, width }) => ({ id, header, width })),
    rows: rows.map((row) => columns.map(({ write }) => write(row, model))),
  };
}

function whereCell({ at }: Finding, model: Model): ReportCell {
  return at ? sourceCell(at, model) : { ...blank, cell: { kind: 'text', value: 'Workbook as a whole' } };
}
