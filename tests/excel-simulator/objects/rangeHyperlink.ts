import type { Range } from '../../../src/core';
import { valueCell } from '../model/cell';
import type { SheetModel } from '../model/sheetModel';
import { shownText } from '../model/shownText';
import { SimError } from '../simError';
import { eachPlace } from './rangePlaces';
import type { SimObject } from './simObject';

const LOCATION = 'Range.hyperlink';

/** The link of a cell: reading it, setting it. Excel then shows the text it is given, else where the link leads. */
export function rangeHyperlink(
  sheet: SheetModel,
  here: (location: string) => Range,
): Pick<SimObject, 'scalars' | 'setters'> {
  return {
    scalars: {
      Hyperlink: () => {
        const { top, left } = here(LOCATION);
        return sheet.hyperlinks.get(top, left) ?? null;
      },
    },
    setters: {
      Hyperlink: (value) => {
        const { top, left, bottom, right } = here(LOCATION);
        if (top !== bottom || left !== right) throw new SimError('NotImplemented', LOCATION);
        const { address, documentReference, textToDisplay } = value as Record<string, unknown>;
        if ((address === undefined) === (documentReference === undefined)) {
          throw new SimError('InvalidArgument', LOCATION);
        }
        sheet.hyperlinks.set(top, left, value);
        const text = String(textToDisplay ?? address ?? documentReference);
        const present = shownText(sheet.cell(top, left), sheet.look(top, left).numberFormat, sheet.workbook);
        if (text !== present) sheet.setCell(top, left, valueCell(text));
        sheet.setLook(top, left, { underline: 'Single', fontColour: '#0563C1' });
      },
    },
  };
}

export function clearHyperlinks(sheet: SheetModel, range: Range): void {
  eachPlace(range, (row, column) => sheet.hyperlinks.delete(row, column));
}
