import { readCell } from '../../workbook/readCell';
import type { Block } from '../block';
import { levelOfWord, readLevel } from '../cells/assessmentLevels';
import { cellText } from '../cells/cellText';
import { flattenText } from '../cells/foldText';

const HEADS_SCALE =
  /^(?:the )?(?:GEOAT )?(?:evaluation |assessment )?(?:scale|legend|levels?(?: of implementation)?)\b.{0,40}$/i;

/**
 * True for a line of the scale as it is printed below an assessment: a level beside its own word, its heading, or all of
 * it in one cell.
 */
export function isScaleRow(block: Block, row: number): boolean {
  const texts = textsOf(block, row);
  if (texts.some((text) => /full implementation/i.test(text) && /moderate implementation/i.test(text))) return true;
  if (texts.length > 3) return false;
  if (texts.some((text, at) => at > 0 && isLevelWithWord(texts[at - 1]!, text))) return true;
  return HEADS_SCALE.test(texts[0] ?? '') && nextIsScale(block, row);
}

function isLevelWithWord(mark: string, word: string): boolean {
  const read = readLevel({ kind: 'text', value: mark });
  if (read.kind === 'notApplicable') return /^not applicable$/i.test(word);
  return /^\d$/.test(mark) && read.kind === 'level' && levelOfWord(word) === read.level;
}

function nextIsScale(block: Block, row: number): boolean {
  return [row + 1, row + 2].some((below) => {
    const texts = textsOf(block, below);
    return texts.some((text, at) => at > 0 && isLevelWithWord(texts[at - 1]!, text));
  });
}

function textsOf({ workbook, sheet, firstColumn, lastColumn }: Block, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = flattenText(cellText(readCell(workbook, sheet, row, column)));
    if (text !== '') texts.push(text);
  }
  return texts;
}
