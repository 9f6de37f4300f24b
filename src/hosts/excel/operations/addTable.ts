import type { AddTable } from '../../../core';
import { captureInputs, CONTENTS, textInput, typeInto } from './contents';
import { rangeNow, restoreRange, type Applier } from './operation';

/** The headers are typed first: the table takes its columns' names from them. */
export const addTable: Applier<AddTable> = {
  place: ({ sheet, range }) => ({ sheet, range: { ...range, bottom: range.top } }),
  properties: CONTENTS,
  capture: (loaded) => {
    const inputs = captureInputs(loaded);
    return (range) => typeInto(range, inputs);
  },
  apply: (target, writing) => {
    const { table: name, range, columns, style } = target.operation;
    const headers = rangeNow(target, writing);
    typeInto(headers, [columns.map(textInput)]);
    const whole = headers.getResizedRange(range.bottom - range.top, 0);
    const table = headers.worksheet.tables.add(whole, true);
    table.name = name;
    table.style = style;
    table.showFilterButton = true;
  },
  putBack: (target, writing) => {
    writing.workbook.tables.getItemOrNullObject(target.operation.table).convertToRange();
    return restoreRange(target, writing);
  },
};
