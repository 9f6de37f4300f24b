import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { formatDay } from '../../formatDay';
import { buildTable } from '../buildTable';
import { describeDays } from '../describeDays';
import { textCell } from '../summaryCells';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What the report was made with: its dates, the meeting, the version. */
export function buildReportFacts({ model, meeting, previous, version }: SummaryInput): readonly SummaryPart[] {
  const term = model.plan?.term ?? null;
  const facts: readonly Fact[] = [
    { label: 'As of', value: formatDay(model.asOf) },
    { label: 'Made on', value: formatDay(model.today) },
    { label: 'Term of the plan', value: term === null ? 'Not known' : describeDays(term) },
    { label: 'Participation and gender', value: describeDays(model.window) },
    { label: 'Meeting', value: meeting ?? 'Not named' },
    ...(previous === null ? [] : [{ label: 'Compared with figures as of', value: formatDay(previous.asOf) }]),
    { label: 'Plan Monitor', value: `version ${version}` },
  ];
  return [
    buildTable<Fact>({
      id: 'reportFacts',
      heading: 'This report',
      columns: [
        { id: 'fact', header: 'What', width: 30, write: ({ label }) => textCell(label) },
        { id: 'value', header: 'Value', width: 34, write: ({ value }) => textCell(value) },
      ],
      rows: facts,
      whenEmpty: '',
    }),
  ];
}
