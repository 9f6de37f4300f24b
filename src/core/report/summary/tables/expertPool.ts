import type { PoolCount } from '../../../indicators/experts/expertPool';
import { buildTable } from '../buildTable';
import { poolColumns } from '../poolColumns';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

type PoolRow = PoolCount & { readonly label: string };

const NOBODY = 'The register lists no expert.';

/** The pool of accredited experts by category and by administration, one person a count; nothing without a register. */
export function buildExpertPool({ figures }: SummaryInput): readonly SummaryPart[] {
  const pool = figures.experts?.pool ?? null;
  if (pool === null) return [];
  const totals = [{ ...pool, label: 'All' }];
  return [
    buildTable<PoolRow>({
      id: 'expertCategories',
      heading: 'Pool of accredited experts by category',
      columns: [
        { id: 'category', header: 'Category', width: 42, write: ({ label }) => textCell(label) },
        ...poolColumns,
      ],
      rows: pool.registered.length === 0 ? [] : pool.byCategory.map((group) => ({ ...group, label: group.category })),
      totals,
      remarks: ['Who is accredited in two categories stands under each, and once under All.'],
      whenEmpty: NOBODY,
    }),
    buildTable<PoolRow>({
      id: 'expertAdministrations',
      heading: 'Pool of accredited experts by administration',
      columns: [
        { id: 'administration', header: 'Administration', width: 28, write: ({ label }) => textCell(label) },
        ...poolColumns,
      ],
      rows: pool.byAdministration.map((group) => ({ ...group, label: group.administration ?? 'Not recognised' })),
      totals,
      whenEmpty: NOBODY,
    }),
  ];
}
