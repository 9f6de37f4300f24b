import type { DataValidation } from '../../../core';
import { dropdownFormula } from '../../dropdownFormula';
import { rangeNow, type Applier } from './operation';
import { CORNER, keepNothing } from './sheetCorner';

/** ExcelApi 1.8. Other entries stay allowed: no alert is shown. A list changes no cell and is not put back. */
export const dataValidation: Applier<DataValidation> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: CORNER,
  capture: keepNothing,
  check: ({ list }) => {
    if (list) dropdownFormula(list);
  },
  apply: (target, writing) => {
    const { dataValidation: validation } = rangeNow(target, writing);
    const { list } = target.operation;
    validation.clear();
    if (!list) return;
    const source = list.kind === 'texts' ? list.texts.join(',') : `=${dropdownFormula(list)}`;
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
  },
  putBack: () => undefined,
};
