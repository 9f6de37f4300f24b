/** What the benchmarks measure. */
export {
  runPlan,
  detectBlocks,
  findSheet,
  lastUsedRow,
  readBlockRows,
  readCell,
  SheetBuilder,
  StringPool,
} from '../../src/core';
export { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
export { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
export { foldText } from '../../src/core/read/cells/foldText';
export { buildParticipants } from '../../src/core/model/buildParticipants';
export { checkWorkbook } from './checkWorkbook';
