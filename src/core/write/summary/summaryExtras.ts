import type { Range } from '../../workbook/address';
import type { Chart } from '../../workbook/chart';
import type { PatchOperation } from '../../workbook/patch';
import type { SummaryPlace } from './placeSummary';
import type { LaidChart, PageTexts, SummaryLayout } from './summaryLayout';
import type { SummaryMemory } from './summaryMemory';

/** Sky blue of Okabe and Ito: figures on it stay readable in print. */
const BAR_COLOUR = '56B4E9';

/** Charts, data bars and the page of a sheet: only what is not so already; those wanted no more go. */
export function summaryExtras(
  place: SummaryPlace,
  layout: SummaryLayout,
  texts: PageTexts,
  memory: SummaryMemory | null,
  next: SummaryMemory,
): readonly PatchOperation[] {
  return [
    ...dataBars(place, layout, memory, next),
    ...charts(place, layout, memory, next),
    ...(memory?.page === next.page ? [] : page(place, layout, texts, memory)),
  ];
}

function dataBars(
  place: SummaryPlace,
  { bars }: SummaryLayout,
  memory: SummaryMemory | null,
  next: SummaryMemory,
): readonly PatchOperation[] {
  if (memory?.barEnds === next.barEnds) return [];
  const { sheet } = place;
  const former = place.isShifted ? [] : (memory?.bars ?? []);
  return [
    ...former.map((range): PatchOperation => {
      return { op: 'conditionalFormat', sheet: sheet.name, range: moved(range, place), format: null };
    }),
    ...bars.map(({ range, from, to }): PatchOperation => {
      const format = { kind: 'dataBars', colour: BAR_COLOUR, from, to } as const;
      return { op: 'conditionalFormat', sheet: sheet.name, range: moved(range, place), format };
    }),
  ];
}

function charts(
  place: SummaryPlace,
  layout: SummaryLayout,
  memory: SummaryMemory | null,
  next: SummaryMemory,
): readonly PatchOperation[] {
  const { sheet } = place;
  const isThere = (id: string) => layout.charts.some((chart) => chart.id === id);
  const gone = [...(memory?.charts.keys() ?? [])].filter((id) => !isThere(id));
  const stale = layout.charts.filter(({ id }) => memory?.charts.get(id) !== next.charts.get(id));
  return [
    ...gone.map((name): PatchOperation => ({ op: 'deleteChart', sheet: sheet.name, name })),
    ...stale.map((laid): PatchOperation => {
      const chart = movedChart(laid, place);
      return { op: 'addChart', sheet: sheet.name, name: laid.id, place: moved(laid.place, place), chart };
    }),
  ];
}

function movedChart({ chart }: LaidChart, place: SummaryPlace): Chart {
  return {
    ...chart,
    dataSheet: place.sheet.name,
    categories: moved(chart.categories, place),
    series: chart.series.map(({ name, values, ...look }) => ({
      ...look,
      name: { row: name.row + place.top - 1, column: name.column + place.left - 1 },
      values: moved(values, place),
    })),
  };
}

function page(
  place: SummaryPlace,
  layout: SummaryLayout,
  { header, footer }: PageTexts,
  memory: SummaryMemory | null,
): readonly PatchOperation[] {
  const { sheet, top } = place;
  const { cells, widths, repeatedRows, pageBreaks, frozenRows, pagesHigh } = layout;
  const down = top - 1;
  const whole = { top: 1, bottom: cells.length, left: 1, right: widths.length };
  const rows = repeatedRows && { from: repeatedRows.from + down, to: repeatedRows.to + down };
  const pageLayout = {
    orientation: 'landscape',
    pagesHigh,
    printArea: moved(whole, place),
    repeatedRows: rows,
    pageBreaks: pageBreaks.map((row) => row + down),
    header,
    footer,
  } as const;
  const frozen = frozenRows === 0 ? 0 : frozenRows + down;
  return [
    ...(frozen > 0 || memory !== null
      ? [{ op: 'freezePanes', sheet: sheet.name, rows: frozen, columns: 0 } as const]
      : []),
    { op: 'setPageLayout', sheet: sheet.name, layout: pageLayout },
  ];
}

/** A range of the layout, where the sheet's first cell stands now. */
export function moved({ top, bottom, left, right }: Range, place: Pick<SummaryPlace, 'top' | 'left'>): Range {
  const [down, along] = [place.top - 1, place.left - 1];
  return { top: top + down, bottom: bottom + down, left: left + along, right: right + along };
}
