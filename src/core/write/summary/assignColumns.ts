/** What stands beside others in a band and needs columns of the sheet. */
export interface Slot {
  /** The least width, in characters of the workbook's plain size. */
  readonly width: number;
  /** A cell stands in the first of its columns, a gap in one; a chart lies over all of its own. */
  readonly kind: 'cell' | 'gap' | 'chart';
  /** The width of the longest on one line, header included: over several columns it runs on, in one it is wrapped. */
  readonly line?: number;
  /** Of a cell of numbers: the width of the longest. Over several columns they stand in the last one. */
  readonly digits?: number;
  /** The width of what stands in its first column and cannot run on over others. */
  readonly first?: number;
}

/** The columns a slot takes, counted from 0, both included. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
}

export interface ColumnAssignment {
  readonly widths: readonly number[];
  /** For each band, the columns of each of its slots. */
  readonly bands: readonly (readonly ColumnRun[])[];
}

/** What a character of width that nothing stands in costs, against one the sheet gets wider by. */
const UNUSED = 0.2;
const UNUSED_UNDER_CHART = 0.02;
/** What an empty column inside a table costs, and one that words or numbers run on over. */
const SPLIT = 4;
const RUN_ON = 0.5;
/** What each character costs that a text must be wrapped for. */
const WRAPPED = 0.35;

/**
 * Gives the slots of all bands columns of one sheet, so that it gets no wider than need be: cells cannot be merged, so
 * a narrow cell shares a wide column, and a chart lies over several. Bands are fitted one after the other to what the
 * ones before them need: a few in every order, of many each as the first.
 */
export function assignColumns(bands: readonly (readonly Slot[])[]): ColumnAssignment {
  const order = bands.map((_, index) => index).sort((a, b) => bands[b]!.length - bands[a]!.length || a - b);
  let best: (ColumnAssignment & { cost: number }) | null = null;
  for (const one of ordersOf(order)) {
    const found = assignInOrder(bands, one);
    if (best === null || found.cost < best.cost) best = found;
  }
  return best ?? { widths: [], bands: [] };
}

/** Every order of so many takes no time that anybody notices. */
const FEW = 4;

function ordersOf(bands: readonly number[]): readonly (readonly number[])[] {
  const without = (first: number) => bands.filter((band) => band !== first);
  if (bands.length > FEW) return bands.map((first) => [first, ...without(first)]);
  if (bands.length < 2) return [bands];
  return bands.flatMap((first) => ordersOf(without(first)).map((rest) => [first, ...rest]));
}

function assignInOrder(bands: readonly (readonly Slot[])[], order: readonly number[]) {
  const runs: (readonly ColumnRun[])[] = bands.map(() => []);
  let widths: readonly number[] = [];
  let cost = 0;
  for (const band of order) {
    const fitted = fitBand(widths, bands[band]!);
    widths = widen(widths, bands[band]!, fitted.runs);
    runs[band] = fitted.runs;
    cost += fitted.cost;
  }
  return { widths, bands: runs, cost };
}

interface Fit {
  readonly cost: number;
  readonly runs: readonly ColumnRun[];
}

/** The cheapest columns for the slots of a band, one run behind the other from the first column on. */
function fitBand(widths: readonly number[], slots: readonly Slot[]): Fit {
  let ending = new Map<number, Fit>([[0, { cost: 0, runs: [] }]]);
  for (const slot of slots) {
    const next = new Map<number, Fit>();
    for (const [from, { cost, runs }] of ending) {
      const last = slot.kind === 'gap' ? from : Math.max(from, widths.length - 1);
      const columns: number[] = [];
      for (let to = from; to <= last; to++) {
        columns.push(widths[to] ?? 0);
        const total = cost + costOf(slot, columns);
        const present = next.get(to + 1);
        if (!present || total < present.cost) next.set(to + 1, { cost: total, runs: [...runs, { from, to }] });
      }
    }
    ending = next;
  }
  return [...ending.values()].reduce((best, fit) => (fit.cost < best.cost ? fit : best));
}

function costOf(slot: Slot, columns: readonly number[]): number {
  const all = sum(columns);
  const { atFirst, atLast } = missingWidths(slot, columns);
  const missing = atFirst + atLast;
  if (slot.kind === 'chart') return missing + UNUSED_UNDER_CHART * Math.max(0, all - slot.width);
  const wrapped =
    columns.length > 1 || slot.line === undefined ? 0 : Math.max(0, slot.line - Math.max(all, slot.width));
  const split = (columns.length - 1) * (runsOn(slot, columns.length) ? RUN_ON : SPLIT);
  return missing + split + WRAPPED * wrapped + UNUSED * Math.max(0, all + missing - slot.width);
}

/** What the columns lack: that goes to the last one of a chart and of what runs on, else to the first. */
function missingWidths(slot: Slot, columns: readonly number[]): { readonly atFirst: number; readonly atLast: number } {
  const { width, kind, digits = 0, line = 0, first = 0 } = slot;
  const lack = (wanted: number, present: number) => Math.max(0, wanted - present);
  if (kind === 'chart') return { atFirst: 0, atLast: lack(width, sum(columns)) };
  if (!runsOn(slot, columns.length)) return { atFirst: lack(width, columns[0]!), atLast: 0 };
  const atFirst = lack(first, columns[0]!);
  return { atFirst, atLast: Math.max(lack(line, sum(columns) + atFirst), lack(digits, columns.at(-1)!)) };
}

function runsOn({ line }: Slot, columns: number): boolean {
  return line !== undefined && columns > 1;
}

function widen(widths: readonly number[], slots: readonly Slot[], runs: readonly ColumnRun[]): readonly number[] {
  const next = [...widths];
  slots.forEach((slot, index) => {
    const { from, to } = runs[index]!;
    while (next.length <= to) next.push(0);
    const columns = next.slice(from, to + 1);
    const { atFirst, atLast } = missingWidths(slot, columns);
    next[from] = next[from]! + atFirst;
    next[to] = next[to]! + atLast;
  });
  return next;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
