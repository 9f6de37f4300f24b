import { formatRange, linkText, quoteSheetName, type AddHyperlink, type DeleteHyperlink } from '../../../core';
import { captureLook, LOOK } from './look';
import { rangeNow, type Applier, type Place } from './operation';

/** ExcelApi 1.7. What the cell shows is given again, and its look after the link: Excel would change both. */
export const addHyperlink: Applier<AddHyperlink> = {
  place: cellOf,
  properties: `${LOOK},hyperlink,text`,
  capture: (loaded) => {
    const { hyperlink } = loaded;
    const restoreLook = captureLook(loaded);
    return (range) => {
      if (hyperlink) range.hyperlink = hyperlink;
      else range.clear('Hyperlinks');
      restoreLook(range);
    };
  },
  apply: (target, writing) => {
    const { target: link } = target.operation;
    const range = rangeNow(target, writing);
    const textToDisplay = target.range ? String(target.range.text[0]![0]) : undefined;
    const shown = textToDisplay === undefined ? {} : { textToDisplay };
    range.hyperlink =
      link.kind === 'address'
        ? { address: linkText(link), ...shown }
        : { documentReference: `${quoteSheetName(link.sheet)}!${formatRange(link.range)}`, ...shown };
    if (target.range) captureLook(target.range)(range);
  },
  putBack: (target, writing) => target.restore(rangeNow(target, writing)) as undefined,
};

export const deleteHyperlink: Applier<DeleteHyperlink> = {
  place: cellOf,
  properties: `${LOOK},hyperlink`,
  capture: addHyperlink.capture,
  apply: (target, writing) => {
    const range = rangeNow(target, writing);
    range.clear('Hyperlinks');
    if (target.range) captureLook(target.range)(range);
  },
  putBack: (target, writing) => target.restore(rangeNow(target, writing)) as undefined,
};

function cellOf({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): Place {
  return { sheet, range: { top: row, left: column, bottom: row, right: column } };
}
