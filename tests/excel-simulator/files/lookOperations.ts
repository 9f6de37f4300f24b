import { formatCell, ownedStyles, type OwnedLook, type OwnedStyle, type PatchOperation } from '../../../src/core';
import { plainLook, type SimLook } from '../model/cell';
import { rectanglesOf } from '../model/rectangles';
import type { SheetModel } from '../model/sheetModel';

const styles = new Map(
  (Object.entries(ownedStyles) as [OwnedStyle, OwnedLook][])
    .reverse()
    .map(([style, look]) => [keyOf(lookOfStyle(look)), style] as const),
);

/** The looks that are others than before: every one of the product's styles, a fill alone, or none at all. */
export function lookOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  const groups = new Map<string, { row: number; column: number }[]>();
  for (const [row, column, look] of sheet.lookEntries()) {
    const was = former?.look(row, column) ?? plainLook;
    if (keyOf(look) === keyOf(was)) continue;
    const style = styles.get(keyOf(look));
    const isFillAlone = keyOf({ ...look, fill: was.fill }) === keyOf(was);
    if (style === undefined && !isFillAlone) {
      const place = `${sheet.name} ${formatCell(row, column)}`;
      throw new Error(`The look of ${place} is none of the product's: ${JSON.stringify(look)}`);
    }
    const key = style ?? `fill ${look.fill}`;
    const places = groups.get(key) ?? [];
    groups.set(key, places);
    places.push({ row, column });
  }
  return [...groups].flatMap(([key, places]) =>
    rectanglesOf(places).map((range): PatchOperation => {
      if (!key.startsWith('fill ')) return { op: 'formatRange', sheet: sheet.name, range, style: key as OwnedStyle };
      const colour = key === 'fill null' ? null : key.slice('fill #'.length);
      return { op: 'setFill', sheet: sheet.name, range, colour };
    }),
  );
}

/** Widths in characters and heights in points, where they were set. */
export function sizeOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  const widths = [...sheet.widths].filter(([column, width]) => former?.widths.get(column) !== width);
  const heights = [...sheet.heights].filter(([row, height]) => former?.heights.get(row) !== height);
  return [
    ...widths.map(([column, points]): PatchOperation => {
      return {
        op: 'setColumnWidth',
        sheet: sheet.name,
        column,
        width: Number(((points / 0.75 - 5) / 7).toPrecision(12)),
      };
    }),
    ...heights.map(([row, height]): PatchOperation => ({ op: 'setRowHeight', sheet: sheet.name, row, height })),
  ];
}

function lookOfStyle(look: OwnedLook): SimLook {
  return {
    ...plainLook,
    numberFormat: look.numberFormat ?? 'General',
    isBold: look.isBold ?? false,
    isItalic: look.isItalic ?? false,
    underline: look.isUnderlined ? 'Single' : 'None',
    fontSize: look.fontSize ?? plainLook.fontSize,
    fontColour: look.fontColour === undefined ? plainLook.fontColour : `#${look.fontColour}`,
    fill: look.fill === undefined ? null : `#${look.fill}`,
    isWrapped: look.isWrapped ?? true,
    vertical: 'Top',
    horizontal: look.isRight ? 'Right' : look.isLeft ? 'Left' : 'General',
    indent: look.isRight ? 1 : 0,
  };
}

function keyOf(look: SimLook): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}
