import type { Cell } from '../../workbook/snapshot';
import { cellText } from './cellText';

/** A figure somebody worked out: a number, a share, or both, as in "31 (65%)". */
export interface PublishedFigure {
  readonly count: number | null;
  /** A fraction, with half a unit of its last decimal: so far a rounded one may be off. */
  readonly rate: { readonly value: number; readonly within: number } | null;
  readonly text: string;
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const WITH_PERCENTAGE = /^(?:(\d+)\s*[\s(/,;]\s*)?(\d+(?:\.(\d+))?)\s?%\s*\)?$/;

/**
 * Reads a typed figure: 48, "48", "83%", "48 (83%)"; a fraction below 1 is a share. Null for an empty cell and for words.
 * @param isRate a whole number in the cell is a share too: 1 all, 83 per cent.
 */
export function readPublishedFigure(cell: Cell, isRate = false): PublishedFigure | null {
  const text = cellText(cell);
  if (cell.kind === 'number') return readNumber(cell.value, isRate);
  if (cell.kind !== 'text') return null;
  if (NUMBER.test(text)) return readNumber(Number(text), isRate);
  const match = WITH_PERCENTAGE.exec(text);
  if (!match) return null;
  const [, count, percentage, decimals = ''] = match;
  return {
    count: count === undefined ? null : Number(count),
    rate: { value: Number(percentage) / 100, within: halfOf(decimals.length + 2) },
    text,
  };
}

/** Whether a text is a number, a share, or both. */
export function isFigureText(text: string): boolean {
  return NUMBER.test(text) || WITH_PERCENTAGE.test(text);
}

function readNumber(value: number, isRate: boolean): PublishedFigure | null {
  if (value < 0) return null;
  const isPercentage = isRate && value > 1;
  if (!isRate && Number.isInteger(value)) return { count: value, rate: null, text: String(value) };
  if (!isRate && value > 1) return null;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const share = isPercentage ? value / 100 : value;
  const within = halfOf(Math.max(2, isPercentage ? decimals + 2 : decimals));
  return { count: null, rate: { value: share, within }, text: isPercentage ? `${value}%` : percentText(share) };
}

function percentText(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function halfOf(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
