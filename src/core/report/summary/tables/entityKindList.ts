import type { EntityFigures, EntityYear } from '../../../indicators/publications/entityFigures';
import { placeOf } from '../../../model/source';
import { formatDay } from '../../formatDay';
import { buildTable, type TableColumn } from '../buildTable';
import { entityLabels } from '../entityLabels';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

type Row = EntityFigures['byKind'][number] & { readonly index: number };

const YEARS_BEFORE = 3;

/** The regional entities by kind, at the ends of the last fiscal years and on the as-of date, with their Members. */
export function buildEntityKindList({ byKind, byFiscalYear }: EntityFigures): readonly SummaryPart[] {
  const before = byFiscalYear.slice(0, -1).slice(-YEARS_BEFORE);
  return [
    buildTable<Row>({
      id: 'entityKinds',
      heading: 'Regional entities',
      columns: [
        { id: 'kind', header: 'Kind', width: 30, write: ({ kind }) => textCell(entityLabels[kind]) },
        ...before.map(yearColumn),
        {
          id: 'count',
          header: `On ${formatDay(byFiscalYear.at(-1)!.on)}`,
          width: 13,
          write: ({ entities }) =>
            numberCell(
              entities.length,
              entities.map(({ entity }) => placeOf(entity.source, 'member')),
            ),
        },
        {
          id: 'members',
          header: 'Members',
          width: 40,
          write: ({ entities }) => textCell([...new Set(entities.map(({ member }) => member.name))].sort().join(', ')),
        },
      ],
      rows: byKind.map((row, index) => ({ ...row, index })),
      remarks: before.length === 0 ? [] : ['Under a fiscal year stands the number at its end.'],
      whenEmpty: 'No row of the list names a known kind and a Member.',
    }),
  ];
}

function yearColumn({ fiscalYear, counts }: EntityYear, place: number): TableColumn<Row> {
  return { id: `year${place}`, header: fiscalYear, width: 11, write: ({ index }) => numberCell(counts[index]!) };
}
