import { isBlankAt, readCell } from '../../workbook/readCell';
import { fieldCell, type Block } from '../block';
import { cellText } from '../cells/cellText';
import { flattenText } from '../cells/foldText';
import { readKeyElement } from './readKeyElement';
import { readPrinciple } from './readPrinciple';

/** The texts that name a principle and a key element, in one cell or line; null where it names none. */
export interface Parts {
  readonly principle: string | null;
  readonly keyElement: string | null;
}

/** A line that heads the indicators below it. */
export interface Heading extends Parts {
  readonly row: number;
  readonly column: number;
}

const PRINCIPLE = /^(?:GEOAT )?principle ?(?:no\b\.? ?)?(?:\d|[IVX]+\b)/i;
const ELEMENT = /^(?:GEOAT )?key ?element\b/i;

/** Parts "Principle 1: ... / Key element A: ..." where the key element begins. */
export function splitParts(written: string): Parts {
  const text = flattenText(written);
  const at = text.search(/\bkey ?element\b/i);
  const principle = (at < 0 ? text : text.slice(0, at)).replace(/[\s/|,;-]+$/, '');
  return { principle: principle || null, keyElement: at < 0 ? null : text.slice(at) };
}

/**
 * The heading a row is: a text alone in its row, or repeated all over it, that names a principle or a key element; a
 * number may stand in a cell before its name. Null for any other row.
 */
export function headingIn(block: Block, row: number): Heading | null {
  const cells = textsOf(block, row);
  const texts = [...new Set(cells.map(({ text }) => text))];
  if (texts.length === 0 || texts.length > 2 || (texts.length > 1 && hasLevel(block, row))) return null;
  const parts = partsOf(texts.join(' '), texts.length === 1);
  return parts && { ...parts, row, column: cells[0]!.column };
}

/** @param isAlone whether one cell says it all: then a number that is none of the tool's is a heading all the same. */
function partsOf(text: string, isAlone: boolean): Parts | null {
  const parts = splitParts(text);
  const principle = readPrinciple(parts.principle ?? '');
  if (parts.keyElement !== null && !ELEMENT.test(text) && principle?.kind !== 'known') return null;
  if (parts.keyElement !== null) return isAlone || isElement(parts.keyElement) ? parts : null;
  if (PRINCIPLE.test(text)) return isAlone || principle?.kind === 'known' ? parts : null;
  if (!hasName(text)) return null;
  if (principle?.kind === 'known') return parts;
  return isElement(text) ? { principle: null, keyElement: text } : null;
}

function isElement(text: string): boolean {
  return readKeyElement(text, null)?.kind === 'known';
}

/** A lone number or letter heads nothing. */
function hasName(text: string): boolean {
  return /\p{L}{3}/u.test(text);
}

function hasLevel(block: Block, row: number): boolean {
  return fieldCell(block, row, 'level').kind !== 'blank';
}

function textsOf({ workbook, sheet, firstColumn, lastColumn }: Block, row: number) {
  const cells: { readonly text: string; readonly column: number }[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (isBlankAt(sheet, row, column)) continue;
    const text = flattenText(cellText(readCell(workbook, sheet, row, column)));
    if (text !== '') cells.push({ text, column });
  }
  return cells;
}
