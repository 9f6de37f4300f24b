import type { Model } from '../model/model';
import { formatState, type State } from '../model/state';
import type { ReportTable } from '../report/tables/reportTable';
import { writeReportSheet } from './sheets/writeReportSheet';
import { keptState, type AcceptedCell, type Update } from './writeUpdate';

/**
 * The sheet that lists what changed since the earlier plan, in the first workbook, and what to remember of it. Nothing
 * else is written. A second run of the same gives an empty patch.
 */
export function writePlanChanges(
  model: Model,
  state: State,
  table: ReportTable,
  accepted: readonly AcceptedCell[] = [],
): Update {
  const [workbook] = model.workbooks;
  if (!workbook) return { patch: [], changes: [], cellsWritten: 0, typedOver: [], lost: [], sheets: [] };
  const mayReplace = (sheet: string, row: number, column: number) =>
    accepted.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  const writing = writeReportSheet(workbook, table, state, mayReplace);
  const { sheet, isNew, operations, changes, typedOver, unchanged, lost, key } = writing;
  const xml = formatState({ ...keptState(model, state), blocks: { ...state.blocks, [key]: writing.state } });
  return {
    patch: [...operations, ...(xml === workbook.state ? [] : [{ op: 'writeState', xml } as const])],
    changes: isNew ? [] : changes,
    cellsWritten: changes.length,
    typedOver,
    lost: lost.map((column) => ({ ...column, sheet })),
    sheets: [{ sheet, cellsWritten: changes.length, cellsUnchanged: unchanged, cellsMisplaced: 0, isNew }],
  };
}
