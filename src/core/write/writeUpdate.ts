import type { Patch, PatchOperation } from '../workbook/patch';
import type { Figures } from '../indicators/figures';
import type { Model } from '../model/model';
import { changedSettings } from '../model/settings';
import { formatState, type State } from '../model/state';
import { foldText } from '../read/cells/foldText';
import type { Block } from '../read/block';
import { planColumns, type PlanRow } from './columns/planColumns';
import { workshopColumns, type WorkshopRow } from './columns/workshopColumns';
import type { OwnedColumn } from './columns/ownedColumn';
import { digestText } from './digest';
import type { LostColumn } from './ownedBlock';
import type { OwnedRole } from './ownedNames';
import { writeBlock, type BlockRow, type BlockWriting } from './writeBlock';
import type { CellChange } from './writeColumn';

/** What Update does to the first workbook: the patch, and what to tell the user about it. */
export interface Update {
  readonly patch: Patch;
  readonly changes: readonly CellChange[];
  readonly typedOver: readonly CellChange[];
  /** Columns that are not put back without asking, by sheet. */
  readonly lost: readonly (LostColumn & { readonly sheet: string })[];
  readonly sheets: readonly SheetUpdate[];
}

export interface SheetUpdate {
  readonly sheet: string;
  readonly cellsWritten: number;
  readonly cellsUnchanged: number;
  /** Owned cells that hold what was written for another row, as after a partial sort. */
  readonly cellsMisplaced: number;
}

/** A typed-over cell the user lets go. */
export interface AcceptedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The owned columns of every plan and workshop block of the first workbook (definition: workbook 2.3). Operations that
 * would change nothing are left out: a second run of the same gives an empty patch.
 */
export function writeUpdate(
  model: Model,
  figures: Figures,
  state: State,
  accepted: readonly AcceptedCell[] = [],
): Update {
  const blocks = model.blocks.filter((block) => block.workbookIndex === 0 && columnsOf[block.role as OwnedRole]);
  let next: State = { ...state, settings: changedSettings(model.settings) };
  const writings = blocks.map((block) => {
    const mayReplace = (row: number, column: number) =>
      accepted.some((cell) => cell.sheet === block.sheet.name && cell.row === row && cell.column === column);
    const { rows, columns } = columnsOf[block.role as OwnedRole]!(block, model, figures);
    const writing = writeBlock(block, rows, columns, next, mayReplace);
    next = remember(next, writing);
    return { sheet: block.sheet.name, ...writing };
  });
  const operations: PatchOperation[] = writings.flatMap((writing) => writing.operations);
  const xml = formatState(next);
  if (writings.length > 0 && xml !== model.workbooks[0]!.state) operations.push({ op: 'writeState', xml });
  return {
    patch: operations,
    changes: writings.flatMap((writing) => writing.changes),
    typedOver: writings.flatMap((writing) => writing.typedOver),
    lost: writings.flatMap(({ lost, sheet }) => lost.map((column) => ({ ...column, sheet }))),
    sheets: writings.map((writing) => ({
      sheet: writing.sheet,
      cellsWritten: writing.changes.length,
      cellsUnchanged: writing.unchanged,
      cellsMisplaced: writing.misplaced,
    })),
  };
}

interface RoleColumns {
  readonly rows: readonly BlockRow[];
  readonly columns: readonly OwnedColumn<never>[];
}

/** The roles that get owned columns. */
const columnsOf: Readonly<Record<OwnedRole, (block: Block, model: Model, figures: Figures) => RoleColumns>> = {
  plan: (block, model, figures) => {
    const actions = (model.plan?.actions ?? []).filter((action) => action.source.block === block);
    const keys = uniqueKeys(actions.map(({ ref, text }) => ref ?? text));
    const rows = actions.map((action, index): BlockRow => {
      const row: Omit<PlanRow, 'columnOf'> = {
        row: action.source.row,
        figures: figures.indicators.filter((figure) => figure.action === action),
        isUponRequest: action.isUponRequest,
        asOf: model.asOf,
      };
      return { row: row.row, key: keys[index]!, write: (column, columnOf) => write(column, { ...row, columnOf }) };
    });
    return { rows, columns: planColumns };
  },
  workshops: (block, model, figures) => {
    const ofBlock = figures.workshops.filter(({ activity }) => activity.source.block === block);
    const keys = uniqueKeys(ofBlock.map(({ activity }) => `${activity.start ?? ''} ${foldText(activity.title)}`));
    const rows = ofBlock.map((figure, index): BlockRow => {
      const row: Omit<WorkshopRow, 'columnOf'> = { row: figure.activity.source.row, figure, settings: model.settings };
      return { row: row.row, key: keys[index]!, write: (column, columnOf) => write(column, { ...row, columnOf }) };
    });
    return { rows, columns: workshopColumns(model.settings) };
  },
};

function write<Row>(column: OwnedColumn<never>, row: Row) {
  return (column as unknown as OwnedColumn<Row>).write(row);
}

/** Rows that say the same are told apart by their order. */
function uniqueKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    return digestText(times === 0 ? text : `${text} #${times}`);
  });
}

function remember(state: State, { role, number, state: block }: BlockWriting): State {
  return {
    ...state,
    lastBlock: { ...state.lastBlock, [role]: Math.max(state.lastBlock[role] ?? 0, number) },
    blocks: { ...state.blocks, [`${role}.${number}`]: block },
  };
}
