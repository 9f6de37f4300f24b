import { cellFromPatch, formatCell, type DateSystem, type PatchCell } from '../../../core';
import { HostError } from '../../hostError';
import { encodeXmlText } from '../xml/xmlText';
import { encodeXString } from '../xml/xString';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Index of the cell style; null for a cell without one. */
  readonly style: number | null;
  /** `''` or such as `x:`. */
  readonly prefix: string;
  readonly dateSystem: DateSystem;
}

/** The XML of a cell. */
export function renderCell(place: CellPlace, content: PatchCell): string {
  const { prefix: p } = place;
  const style = place.style === null ? '' : ` s="${place.style}"`;
  const { type, inner } = renderContent(place, content);
  const tag = `${p}c r="${formatCell(place.row, place.column)}"${style}${type && ` t="${type}"`}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${p}c>`;
}

function renderContent({ prefix: p, dateSystem }: CellPlace, content: PatchCell): { type: string; inner: string } {
  const cell = cellFromPatch(content, dateSystem);
  if (cell.kind === 'blank' || cell.kind === 'uncalculated') return { type: '', inner: '' };
  const formula = cell.formula === undefined ? '' : `<${p}f>${encodeText(cell.formula.slice(1))}</${p}f>`;
  if (typeof cell.value === 'boolean') return { type: 'b', inner: `${formula}<${p}v>${cell.value ? 1 : 0}</${p}v>` };
  if (typeof cell.value === 'number') {
    if (!Number.isFinite(cell.value)) throw new HostError('unexpected', `write the number ${cell.value}`);
    return { type: '', inner: `${formula}<${p}v>${cell.value}</${p}v>` };
  }
  const text = encodeText(cell.value);
  if (formula) return { type: 'str', inner: `${formula}<${p}v>${text}</${p}v>` };
  const space = /^\s|\s$|[\n\t]| {2}/.test(cell.value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', inner: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>` };
}

/** Text that stands in XML as it is, which nearly all texts do. */
const PLAIN = /^[\t\n -%'-;=?-^`-\ud7ff\ue000-\ufffd]*$/;

function encodeText(text: string): string {
  return PLAIN.test(text) ? text : encodeXmlText(encodeXString(text));
}
