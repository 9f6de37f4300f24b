import type { Block } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { readEvaluation, type EvaluationReading } from '../read/cells/evaluations';
import { readBlockRows } from '../read/dataRows';
import { columnReader } from './columnReader';

/**
 * Reads the evaluations of a sheet. Where it uses both "excellent" and "very good", these are two steps of another scale,
 * on which "good" is the third: no word of it is taken for points.
 */
export function evaluationReader(block: Block): (row: number) => EvaluationReading {
  const textOf = columnReader(block, 'evaluation', (cell) => cellText(cell).toLowerCase());
  const { data } = readBlockRows(block);
  const uses = (word: string) => data.some((row) => textOf(row).includes(word));
  const isOtherScale = uses('excellent') && uses('very good');
  return columnReader(block, 'evaluation', (cell) => {
    const reading = readEvaluation(cell);
    if (!isOtherScale || reading.kind !== 'worded' || !reading.isMapped) return reading;
    return { kind: 'unclear', text: reading.text, doubt: 'two words for one step', suggestion: null };
  });
}
