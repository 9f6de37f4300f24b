import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import { readBlockRows } from '../read/dataRows';
import { isBlankAt } from '../workbook/readCell';
import { restsOn } from './restsOn';
import { restsOnField, rowFindings, type RowFinding } from './rowFindings';

/** Where so much of what a column holds gives one finding, its header is wrong, not the cells. */
const WRONG_HEADER_FROM = 3 / 4;
const FEWEST_CELLS = 10;

/**
 * What nearly every cell of a column gives, since it cannot be read or contradicts other columns, is one slip of its
 * header: the first finding stands for all, with their number. What others say of a column that cannot be read is left
 * out: its values count as absent. So are the empty cells of columns that contradict each other.
 */
export function withColumnsOnce(findings: readonly Finding[], { blocks }: Model): readonly Finding[] {
  const placed = rowFindings(findings, blocks);
  const whole = [...groupByColumn(placed.filter(mayBeOfTheHeader))].filter(isWholeColumn);
  if (whole.length === 0) return findings;
  const folded = new Map(whole.flatMap(fold));
  for (const [{ finding: slip, block, column }] of whole) {
    const own = Object.keys(block.columns).filter((field) => block.columns[field] === column);
    const fields = comparesFields(slip) ? restsOn[slip.code]! : own;
    for (const other of placed) {
      const { finding } = other;
      const isJudged = other.block === block && fields.some((field) => restsOnField(other, field));
      const isExplained = !comparesFields(slip) || finding.code.endsWith('-missing');
      if (isJudged && isExplained && !folded.has(finding)) folded.set(finding, null);
    }
  }
  return findings.flatMap((finding) => folded.get(finding) ?? (folded.has(finding) ? [] : finding));
}

/** What has one safe answer is misspelt, whatever else the column holds. */
function mayBeOfTheHeader({ finding }: RowFinding): boolean {
  return restsOn[finding.code] !== undefined && finding.fix === null;
}

/** Findings of one code in one column. */
type ColumnFindings = readonly [RowFinding, ...RowFinding[]];

function groupByColumn(placed: readonly RowFinding[]): Iterable<ColumnFindings> {
  const columns = new Map<string, [RowFinding, ...RowFinding[]]>();
  for (const one of placed) {
    const { finding, block, column } = one;
    const key = `${finding.code} ${block.workbookIndex} ${column} ${block.headerRows[0]!} ${block.sheet.name}`;
    const known = columns.get(key);
    if (known) known.push(one);
    else columns.set(key, [one]);
  }
  return columns.values();
}

function isWholeColumn(found: ColumnFindings): boolean {
  const cells = countCells(found);
  if (cells < FEWEST_CELLS) return false;
  const [{ block, column }] = found;
  const filled = readBlockRows(block).data.filter((row) => !isBlankAt(block.sheet, row, column)).length;
  return cells >= filled * WRONG_HEADER_FROM;
}

/** The first with the number of the other cells; nothing for the others. */
function fold(found: ColumnFindings): readonly (readonly [Finding, Finding | null])[] {
  const [{ finding }, ...others] = found;
  const more = ` The same holds for ${countCells(found) - 1} more cells of this column.`;
  const one = { ...finding, params: { ...finding.params, more } };
  return [[finding, one], ...others.map((other) => [other.finding, null] as const)];
}

function comparesFields({ code }: Finding): boolean {
  return (restsOn[code] ?? []).length > 0;
}

function countCells(found: ColumnFindings): number {
  return new Set(found.map(({ row }) => row)).size;
}
