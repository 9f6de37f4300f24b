import type { Cell } from './snapshot';

/**
 * A short digest of what a cell holds, to know later whether it still does. A formula counts by its shape: its
 * references move when rows and columns are inserted. '' for a blank cell.
 */
export function digestCell(cell: Cell): string {
  if (cell.kind === 'blank') return '';
  if (cell.formula !== undefined) return digestText(`f${formulaShape(cell.formula)}`);
  if (cell.kind === 'uncalculated') return digestText('f');
  const kind = cell.kind === 'date' ? 'number' : cell.kind;
  return digestText(`${kind} ${String(cell.value)}`);
}

/** Digests the cells of a column: its texts and numbers repeat, and each is digested once. */
export function cellDigester(): (cell: Cell) => string {
  const known = new Map<string | number, string>();
  return (cell) => {
    const isPlain = cell.kind === 'text' || cell.kind === 'number' || cell.kind === 'date';
    if (!isPlain || cell.formula !== undefined) return digestCell(cell);
    let digest = known.get(cell.value);
    if (digest === undefined) known.set(cell.value, (digest = digestCell(cell)));
    return digest;
  };
}

/** A formula with every reference made the same. */
function formulaShape(formula: string): string {
  return formula.replace(/\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g, '@').replace(/\s+/g, '');
}

/** A 53-bit hash in base 36: no secret, only a fingerprint. */
export function digestText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
