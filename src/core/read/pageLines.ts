import { isBlankAt, readCell } from '../workbook/readCell';
import type { Block } from './block';
import { cellText } from './cells/cellText';
import { flattenText } from './cells/foldText';
import { isTotalLine } from './lineWords';
import { readPillarHeading } from './pillarHeading';

/**
 * Rows that repeat what stands alone on its line above another header of the block: the running title of a page,
 * whatever it says. A pillar heading counts where it stands first.
 */
export function pageLines(block: Block): ReadonlySet<number> {
  if (block.headerRows.length < 2) return new Set();
  const rowsOfText = new Map<string, number[]>();
  for (const header of block.headerRows) {
    for (let row = header - 1; row >= block.firstRow; row--) {
      const texts = textsOf(block, row);
      if (texts.length > 1) break;
      for (const text of texts) rowsOfText.set(text, [...(rowsOfText.get(text) ?? []), row]);
    }
  }
  const lines = [...rowsOfText].flatMap(([text, rows]) => {
    if (rows.length < 2) return [];
    return readPillarHeading([text]) === null ? rows : rows.sort((a, b) => a - b).slice(1);
  });
  return new Set(lines);
}

/** Title lines above a repeated header, a blank row or a total before them: "Workshops FY2024/25" over its own part. */
export function partTitles(block: Block): readonly number[] {
  return block.headerRows.slice(1).flatMap((header) => {
    const lines: number[] = [];
    for (let row = header - 1; row > block.headerRows[0]!; row--) {
      const texts = textsOf(block, row);
      if (texts.length === 0 || isTotalLine(texts[0]!)) return lines;
      if (texts.length > 1) return [];
      lines.push(row);
    }
    return [];
  });
}

function textsOf({ workbook, sheet, firstColumn, lastColumn }: Block, row: number): string[] {
  const texts = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (!isBlankAt(sheet, row, column)) texts.add(flattenText(cellText(readCell(workbook, sheet, row, column))));
  }
  texts.delete('');
  return [...texts];
}
