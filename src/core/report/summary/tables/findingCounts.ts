import type { Severity } from '../../../findings/severity';
import { buildTable } from '../buildTable';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface CountRow {
  readonly label: string;
  readonly count: number;
}

const labels: Readonly<Record<Severity, string>> = {
  error: 'Errors: a figure is wrong or missing',
  warning: 'Warnings: probably a slip',
  note: 'Notes: worth knowing',
};

/** How many findings there are, by how much they matter, and how many were set aside. */
export function buildFindingCounts({ findings, setAside = 0 }: SummaryInput): readonly SummaryPart[] {
  const severities = Object.keys(labels) as Severity[];
  return [
    buildTable<CountRow>({
      id: 'findings',
      heading: 'Findings in the sheets',
      columns: [
        { id: 'severity', header: 'Finding', width: 40, write: ({ label }) => textCell(label) },
        { id: 'count', header: 'Number', width: 10, write: ({ count }) => numberCell(count) },
      ],
      rows: [
        ...severities.map((severity) => ({
          label: labels[severity],
          count: findings.filter((finding) => finding.severity === severity).length,
        })),
        { label: 'Set aside by people who looked at them', count: setAside },
      ],
      remarks: ['No finding holds a report back: figures are made from what could be read.'],
      whenEmpty: '',
    }),
  ];
}
