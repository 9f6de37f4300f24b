import type { ConditionalFormat, DataBars, Icons } from '../../../core';
import { rangeNow, type Applier } from './operation';
import { CORNER, keepNothing } from './sheetCorner';

/** ExcelApi 1.6. A conditional format changes no cell and is not put back. */
export const conditionalFormat: Applier<ConditionalFormat> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: CORNER,
  capture: keepNothing,
  apply: (target, writing) => {
    const { conditionalFormats } = rangeNow(target, writing);
    const { format } = target.operation;
    conditionalFormats.clearAll();
    if (format?.kind === 'dataBars') addDataBars(conditionalFormats, format);
    if (format?.kind === 'icons') addIcons(conditionalFormats, format);
  },
  putBack: () => undefined,
};

function addDataBars(formats: Excel.ConditionalFormatCollection, { colour, from, to }: DataBars): void {
  const { dataBar } = formats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: String(from) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(to) };
  dataBar.positiveFormat.fillColor = `#${colour}`;
  dataBar.positiveFormat.gradientFill = false;
}

function addIcons(formats: Excel.ConditionalFormatCollection, { second, third }: Icons): void {
  const { iconSet } = formats.add('IconSet');
  iconSet.style = 'ThreeSymbols2';
  const from = (value: number) => ({ type: 'Number', operator: 'GreaterThanOrEqual', formula: `=${value}` }) as const;
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from(second), from(third)];
}
