import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import type { Block } from '../read/block';
import { readBlockRows } from '../read/dataRows';
import { restsOnField, rowFindings, type RowFinding } from './rowFindings';

/** In so many of its rows a field with two headers is doubtful as a whole; a few slips in it are their own. */
const DOUBTFUL_FROM = 1 / 10;
const FEWEST_ROWS = 5;

/**
 * Leaves out what row after row finds in a field that two headers mean: which of the columns is meant is one slip, and
 * `duplicate-column` says it.
 */
export function withoutDoubledFields(findings: readonly Finding[], { blocks }: Model): readonly Finding[] {
  const doubled = blocks.filter(({ duplicates }) => duplicates.length > 0);
  if (doubled.length === 0) return findings;
  const placed = rowFindings(findings, doubled);
  const explained = doubled.flatMap((block) =>
    [...new Set(block.duplicates.map(({ field }) => field))].flatMap((field) => explainedBy(block, field, placed)),
  );
  const left = new Set(explained);
  return findings.filter((finding) => !left.has(finding));
}

function explainedBy(block: Block, field: string, placed: readonly RowFinding[]): readonly Finding[] {
  const resting = placed.filter((one) => one.block === block && restsOnField(one, field));
  const rows = new Set(resting.map(({ row }) => row)).size;
  const isDoubtful = rows >= Math.max(FEWEST_ROWS, readBlockRows(block).data.length * DOUBTFUL_FROM);
  return isDoubtful || resting.some(standsForMore) ? resting.map(({ finding }) => finding) : [];
}

/** A column of participants in which nothing can be read is one finding already. */
function standsForMore({ finding }: RowFinding): boolean {
  return (finding.params['more'] ?? '') !== '';
}
