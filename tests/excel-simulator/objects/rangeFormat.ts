import type { Range } from '../../../src/core';
import type { SimLook } from '../model/cell';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { booleanArgument, textArgument, type SimObject } from './simObject';

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
const SIDES = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** The looks of a range: one value when all its cells agree, else null. */
export function rangeFormat(sheet: SheetModel, here: (location: string) => Range): SimObject {
  const read = <Key extends keyof SimLook>(key: Key): SimLook[Key] | null => {
    const values = placesIn(here('RangeFormat')).map(([row, column]) => sheet.look(row, column)[key]);
    return values.every((value) => value === values[0]) ? values[0]! : null;
  };
  const write = (look: Partial<SimLook>) =>
    placesIn(here('RangeFormat')).forEach(([row, column]) => sheet.setLook(row, column, look));
  const fill: SimObject = {
    type: 'RangeFill',
    scalars: {
      Color: () => (isMixed('fill') ? '' : (read('fill') ?? '#FFFFFF')),
      Pattern: () => (isMixed('fill') ? null : read('fill') === null ? 'None' : 'Solid'),
    },
    setters: { Color: (value) => write({ fill: colour(value, 'RangeFill.color') }) },
    methods: { Clear: () => write({ fill: null }) },
  };
  const font: SimObject = {
    type: 'RangeFont',
    scalars: {
      Bold: () => read('isBold'),
      Italic: () => read('isItalic'),
      Underline: () => read('underline'),
      Size: () => read('fontSize'),
      Color: () => read('fontColour') ?? '',
    },
    setters: {
      Bold: (value) => write({ isBold: booleanArgument(value, 'RangeFont.bold') }),
      Italic: (value) => write({ isItalic: booleanArgument(value, 'RangeFont.italic') }),
      Underline: (value) => write({ underline: oneOf(UNDERLINES, value, 'RangeFont.underline') }),
      Size: (value) => write({ fontSize: fontSize(value) }),
      Color: (value) => write({ fontColour: colour(value, 'RangeFont.color') }),
    },
  };
  const protection: SimObject = {
    type: 'FormatProtection',
    scalars: { Locked: () => read('isLocked') },
    setters: { Locked: (value) => write({ isLocked: booleanArgument(value, 'FormatProtection.locked') }) },
  };
  function isMixed(key: keyof SimLook): boolean {
    return new Set(placesIn(here('RangeFormat')).map(([row, column]) => sheet.look(row, column)[key])).size > 1;
  }
  return {
    type: 'RangeFormat',
    navigation: { Fill: () => fill, Font: () => font, Protection: () => protection },
    scalars: {
      ColumnWidth: () => {
        const { left, right } = here('RangeFormat.columnWidth');
        const widths = new Set<number>();
        for (let column = left; column <= right; column++) widths.add(sheet.widths.get(column) ?? DEFAULT_WIDTH);
        return widths.size === 1 ? [...widths][0] : null;
      },
      RowHeight: () => {
        const { top, bottom } = here('RangeFormat.rowHeight');
        const heights = new Set<number>();
        for (let row = top; row <= bottom; row++) heights.add(sheet.heights.get(row) ?? DEFAULT_HEIGHT);
        return heights.size === 1 ? [...heights][0] : null;
      },
      WrapText: () => read('isWrapped'),
      VerticalAlignment: () => read('vertical'),
      HorizontalAlignment: () => read('horizontal'),
      IndentLevel: () => read('indent'),
    },
    setters: {
      ColumnWidth: (value) => {
        if (typeof value !== 'number' || value < 0) throw new SimError('InvalidArgument', 'RangeFormat.columnWidth');
        const { left, right } = here('RangeFormat.columnWidth');
        for (let column = left; column <= right; column++) {
          if (value === DEFAULT_WIDTH) sheet.widths.delete(column);
          else sheet.widths.set(column, value);
        }
      },
      RowHeight: (value) => {
        if (typeof value !== 'number' || value < 0 || value > 409) {
          throw new SimError('InvalidArgument', 'RangeFormat.rowHeight');
        }
        const { top, bottom } = here('RangeFormat.rowHeight');
        for (let row = top; row <= bottom; row++) {
          if (value === DEFAULT_HEIGHT) sheet.heights.delete(row);
          else sheet.heights.set(row, value);
        }
      },
      WrapText: (value) => write({ isWrapped: booleanArgument(value, 'RangeFormat.wrapText') }),
      VerticalAlignment: (value) => write({ vertical: oneOf(ALIGNMENTS, value, 'RangeFormat.verticalAlignment') }),
      HorizontalAlignment: (value) => write({ horizontal: oneOf(SIDES, value, 'RangeFormat.horizontalAlignment') }),
      IndentLevel: (value) => write({ indent: indentLevel(value) }),
    },
  };
}

function placesIn({ top, left, bottom, right }: Range): [number, number][] {
  const places: [number, number][] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push([row, column]);
  return places;
}

function colour(value: unknown, location: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(textArgument(value, location))) throw new SimError('InvalidArgument', location);
  return String(value);
}

function oneOf(allowed: readonly string[], value: unknown, location: string): string {
  const text = textArgument(value, location);
  if (!allowed.includes(text)) throw new SimError('InvalidArgument', location);
  return text;
}

function indentLevel(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250) {
    throw new SimError('InvalidArgument', 'RangeFormat.indentLevel');
  }
  return Number(value);
}

function fontSize(value: unknown): number {
  if (typeof value !== 'number' || value < 1 || value > 409) throw new SimError('InvalidArgument', 'RangeFont.size');
  return value;
}
