import type { Range } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import { sheetText } from '../model/sheetText';
import { addressOf, specialCells } from '../model/specialCells';
import { SimError } from '../simError';
import { heightOf, widthOf } from './rangePlaces';
import { textArgument, type SimObject } from './simObject';

/** `Range.getSpecialCells`, which fails where there are no such cells, and its gentle twin. */
export function specialCellMethods(
  sheet: SheetModel,
  here: (location: string) => Range,
  make: (range: Range) => SimObject,
): NonNullable<SimObject['methods']> {
  const find = (kind: unknown, valueType: unknown): SimObject | null => {
    const location = 'Range.getSpecialCells';
    const areas = specialCells(sheet, here(location), textArgument(kind, location), valueType);
    return areas.length === 0 ? null : rangeAreasObject(sheet, areas, make);
  };
  return {
    GetSpecialCells: (kind, valueType) => {
      const found = find(kind, valueType);
      if (!found) throw new SimError('ItemNotFound', 'Range.getSpecialCells');
      return found;
    },
    GetSpecialCellsOrNullObject: find,
  };
}

function rangeAreasObject(sheet: SheetModel, areas: readonly Range[], make: (range: Range) => SimObject): SimObject {
  const refs = areas.map((area) => sheet.refer(area));
  const present = () => refs.flatMap(({ range }) => range ?? []);
  return {
    type: 'RangeAreas',
    refs,
    scalars: {
      Address: () => addressOf(present(), sheetText(sheet.name)),
      AreaCount: () => present().length,
      CellCount: () => present().reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0),
    },
    navigation: { Areas: () => ({ type: 'RangeCollection', items: () => present().map(make) }) },
  };
}
