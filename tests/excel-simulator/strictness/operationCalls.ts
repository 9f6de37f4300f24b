import type { PatchOperation } from '../../../src/core';
import { clearingCalls, fixingCalls, linkCalls, typingCalls, unlinkCalls } from './cellCalls';
import { chartCalls, unchartCalls } from './chartCalls';
import { fillCalls, heightCalls, lookCalls, widthCalls } from './formatCalls';
import { conditionCalls, listCalls } from './markCalls';
import { namingCalls, unnamingCalls } from './nameCalls';
import { noteCalls, unnoteCalls } from './noteCalls';
import { deletingCalls, freezingCalls, newSheetCalls, pageCalls } from './sheetCalls';
import { stateCalls } from './stateCalls';
import { growingCalls, newTableCalls } from './tableCalls';
import type { WrongCall } from './wrongCall';

/** What can go wrong with each operation that is done in Excel: leaving one out does not compile. */
export const operationCalls: { readonly [Op in PatchOperation['op']]: readonly [WrongCall, ...WrongCall[]] } = {
  writeCells: typingCalls,
  fixCell: fixingCalls,
  formatRange: lookCalls,
  setColumnWidth: widthCalls,
  setRowHeight: heightCalls,
  clearOwned: clearingCalls,
  addWorksheet: newSheetCalls,
  deleteWorksheet: deletingCalls,
  addTable: newTableCalls,
  growTable: growingCalls,
  addChart: chartCalls,
  deleteChart: unchartCalls,
  conditionalFormat: conditionCalls,
  dataValidation: listCalls,
  addHyperlink: linkCalls,
  deleteHyperlink: unlinkCalls,
  addNote: noteCalls,
  deleteNote: unnoteCalls,
  setFill: fillCalls,
  freezePanes: freezingCalls,
  setPageLayout: pageCalls,
  defineName: namingCalls,
  deleteName: unnamingCalls,
  writeState: stateCalls,
};
