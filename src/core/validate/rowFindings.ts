import type { FindingCode } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import type { Block } from '../read/block';
import { restsOn } from './restsOn';

/** A finding at a cell under a header, with the block it stands in. */
export interface RowFinding {
  readonly finding: Finding;
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

/** How a cell is kept is a slip under any header. */
const ofTheCellItself: ReadonlySet<FindingCode> = new Set(['error-value', 'formula-not-calculated', 'number-as-text']);

/** Those of the findings that stand at one cell under the header of a block, and speak of what the header means. */
export function rowFindings(findings: readonly Finding[], blocks: readonly Block[]): readonly RowFinding[] {
  return findings.flatMap((finding) => {
    const { at } = finding;
    if (at === null || ofTheCellItself.has(finding.code)) return [];
    if (at.range.top !== at.range.bottom || at.range.left !== at.range.right) return [];
    const { top: row, left: column } = at.range;
    const block = blocks.find(
      ({ workbookIndex, sheet, firstColumn, lastColumn, headerRows, lastRow }) =>
        workbookIndex === at.workbook &&
        sheet.name === at.sheet &&
        column >= firstColumn &&
        column <= lastColumn &&
        row > headerRows[0]! &&
        row <= lastRow,
    );
    return block && !block.headerRows.includes(row) ? [{ finding, block, row, column }] : [];
  });
}

/** Whether a finding is about a field: it stands in its column, or compares it with others. */
export function restsOnField({ finding, block, column }: RowFinding, field: string): boolean {
  return block.columns[field] === column || (restsOn[finding.code] ?? []).includes(field);
}
