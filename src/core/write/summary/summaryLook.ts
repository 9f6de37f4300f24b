import type { OwnedStyle } from '../../workbook/ownedStyles';
import type { FormatRange, PatchOperation } from '../../workbook/patch';
import type { SummaryPlace } from './placeSummary';
import type { SummaryLayout } from './summaryLayout';
import type { SummaryMemory } from './summaryMemory';

/** The height of rows that nothing stands in any more, in points. */
const PLAIN_HEIGHT = 15;

/**
 * How the cells of a sheet look, their widths and heights: of the rows and columns that are not so already. What people
 * restyled stays while its row is built as before.
 * @param next what is remembered once the sheet is written.
 */
export function summaryLook(
  { sheet, top, left, former }: SummaryPlace,
  { cells, heights, widths }: SummaryLayout,
  memory: SummaryMemory | null,
  next: SummaryMemory,
): readonly PatchOperation[] {
  const formerRows = former === null ? 0 : former.bottom - former.top + 1;
  const formerColumns = former === null ? 0 : former.right - former.left + 1;
  const rows = Math.max(formerRows, cells.length);
  const stale = Array.from({ length: rows }, (_, down) => down).filter(
    (down) => memory === null || down >= cells.length || memory.looks[down] !== next.looks[down],
  );
  const styleAt = (down: number, right: number): OwnedStyle | null =>
    cells[down]?.[right]?.style ?? (down < formerRows && right < formerColumns ? 'text' : null);
  const width = Math.max(widths.length, formerColumns);
  const formats = stale.reduce<FormatRange[]>((all, down) => {
    const line = runsOf(Array.from({ length: width }, (_, right) => styleAt(down, right)));
    return mergeRuns(
      all,
      line.map(({ style, from, to }) => ({
        op: 'formatRange',
        sheet: sheet.name,
        range: { top: top + down, bottom: top + down, left: left + from, right: left + to },
        style,
      })),
    );
  }, []);
  return [
    ...formats,
    ...widths.flatMap((one, index): PatchOperation[] => {
      if (memory?.widths[index] === String(one)) return [];
      return [{ op: 'setColumnWidth', sheet: sheet.name, column: left + index, width: one }];
    }),
    ...stale.map((down): PatchOperation => {
      return { op: 'setRowHeight', sheet: sheet.name, row: top + down, height: heights[down] ?? PLAIN_HEIGHT };
    }),
  ];
}

interface Run {
  readonly style: OwnedStyle;
  readonly from: number;
  to: number;
}

function runsOf(styles: readonly (OwnedStyle | null)[]): readonly Run[] {
  const runs: Run[] = [];
  styles.forEach((style, index) => {
    const last = runs.at(-1);
    if (last && last.style === style && last.to === index - 1) last.to = index;
    else if (style !== null) runs.push({ style, from: index, to: index });
  });
  return runs;
}

/** A row that looks like the one right above it goes with it. */
function mergeRuns(all: FormatRange[], line: readonly FormatRange[]): FormatRange[] {
  for (const format of line) {
    const { range, style } = format;
    const above = all.findIndex(
      (one) =>
        one.style === style &&
        one.range.bottom === range.top - 1 &&
        one.range.left === range.left &&
        one.range.right === range.right,
    );
    if (above < 0) all.push(format);
    else all[above] = { ...all[above]!, range: { ...all[above]!.range, bottom: range.bottom } };
  }
  return all;
}
