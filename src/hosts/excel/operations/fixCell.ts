import { fixedFormat, isDateFormat, type FixCell } from '../../../core';
import { checkFix } from '../../checkFixes';
import { captureInputs, CONTENTS, inputFromPatch, TEXT_FORMAT, typeInto } from './contents';
import { setNumberFormat } from './look';
import { rangeNow, restoreRange, type Applier } from './operation';

/** Types the correction into the one cell, which gets a number format only where its own would hide the value. */
export const fixCell: Applier<FixCell> = {
  place: ({ sheet, row, column }) => ({ sheet, range: { top: row, left: column, bottom: row, right: column } }),
  properties: CONTENTS,
  capture: (loaded) => {
    const inputs = captureInputs(loaded);
    const { numberFormat } = loaded;
    return (range) => {
      range.numberFormat = numberFormat;
      typeInto(range, inputs);
    };
  },
  check: checkFix,
  apply: (target, writing) => {
    const { to } = target.operation;
    const range = rangeNow(target, writing);
    const present = String(target.range!.numberFormat[0]![0]);
    const format = fixedFormat(to.kind, { isText: present === TEXT_FORMAT, isDate: isDateFormat(present) });
    if (format !== null) setNumberFormat(range, format);
    typeInto(range, [[inputFromPatch(to, writing.before.dateSystem)]]);
  },
  putBack: restoreRange,
};
