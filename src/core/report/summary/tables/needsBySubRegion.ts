import type { NeedFigure } from '../../../indicators/needs/needFigure';
import type { NeedsFigures } from '../../../indicators/needs/needFigures';
import { buildTable } from '../buildTable';
import { needColumns } from '../needColumns';
import { subRegionLabel } from '../subRegionLabel';
import { textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

interface SubRegionRow {
  readonly label: string;
  readonly needs: readonly NeedFigure[];
}

/** Needs by the sub-region of the Members that ask. */
export function buildNeedsBySubRegion({ needs, bySubRegion }: NeedsFigures): readonly SummaryPart[] {
  return [
    buildTable<SubRegionRow>({
      id: 'needsBySubRegion',
      heading: 'By sub-region',
      columns: [
        { id: 'subRegion', header: 'Sub-region', width: 26, write: ({ label }) => textCell(label) },
        ...needColumns,
      ],
      rows: bySubRegion.map((group) => ({ label: subRegionLabel(group.of), needs: group.needs })),
      totals: [{ label: 'Region', needs }],
      whenEmpty: 'The survey asks for nothing that could be read.',
    }),
  ];
}
