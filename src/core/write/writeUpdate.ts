import type { Patch, PatchOperation } from '../workbook/patch';
import type { Figures } from '../indicators/figures';
import type { Model } from '../model/model';
import { isKnownLocale } from '../model/locales';
import { changedSettings } from '../model/settings';
import { formatState, type State } from '../model/state';
import type { Block } from '../read/block';
import { mappingsOf, type SheetMapping } from '../read/sheetMapping';
import { buildReportTables } from '../report/tables/reportTables';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { roleColumns } from './columns/roleColumns';
import { keptMappings } from './keptMappings';
import type { LostColumn } from './ownedBlock';
import type { OwnedRole } from './ownedNames';
import { writeReportSheet } from './sheets/writeReportSheet';
import { writeBlock, type BlockWriting, type EarlierBlocks } from './writeBlock';
import type { CellChange } from './writeColumn';

/** What Update does to the first workbook: the patch, and what to tell the user about it. */
export interface Update {
  readonly patch: Patch;
  /** Cells that change, with what they hold now; those of a new sheet are only counted. */
  readonly changes: readonly CellChange[];
  /** How many cells are written, on new sheets too. */
  readonly cellsWritten: number;
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
  /** True for a sheet that the update adds. */
  readonly isNew: boolean;
}

/** A typed-over cell the user lets go. */
export interface AcceptedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface UpdateOptions {
  readonly accepted?: readonly AcceptedCell[] | undefined;
  /** Whether the product's own sheets are written too. */
  readonly withSheets?: boolean | undefined;
}

/**
 * The owned columns of every block of the first workbook that gets some, and the product's own sheets (definition:
 * workbook 2.3). Operations that would change nothing are left out: a second run of the same gives an empty patch.
 */
export function writeUpdate(
  model: Model,
  figures: Figures,
  state: State,
  { accepted = [], withSheets = false }: UpdateOptions = {},
): Update {
  const blocks = model.blocks.filter((block) => block.workbookIndex === 0 && block.role in roleColumns);
  const workbook = model.workbooks[0];
  let next = keptState(model, state);
  const mayReplace = (sheet: string, row: number, column: number) =>
    accepted.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  const writings: SheetWriting[] = [];
  for (const block of blocks) {
    const { rows, columns } = roleColumns[block.role as OwnedRole](block, model, figures);
    const mayReplaceHere = (row: number, column: number) => mayReplace(block.sheet.name, row, column);
    const writing = writeBlock(block, rows, columns, next, mayReplaceHere, earlierThan(block, writings));
    next = remember(next, writing);
    writings.push({ sheet: block.sheet.name, ...writing });
  }
  const reports = withSheets && workbook ? buildReportTables(model, figures) : [];
  const reportWritings = reports.map((report) => writeReportSheet(workbook!, report, state, mayReplace));
  for (const { key, state: ofSheet } of reportWritings) next = { ...next, blocks: { ...next.blocks, [key]: ofSheet } };
  const all = [
    ...writings.map((writing) => ({ ...writing, isNew: false })),
    ...reportWritings.map((writing) => ({ ...writing, misplaced: 0 })),
  ];
  const operations: PatchOperation[] = all.flatMap((writing) => writing.operations);
  const xml = formatState(next);
  if (all.length > 0 && xml !== workbook?.state) operations.push({ op: 'writeState', xml });
  return {
    patch: operations,
    changes: all.flatMap(({ isNew, changes }) => (isNew ? [] : changes)),
    cellsWritten: all.reduce((sum, { changes }) => sum + changes.length, 0),
    typedOver: all.flatMap((writing) => writing.typedOver),
    lost: all.flatMap(({ lost, sheet }) => lost.map((column) => ({ ...column, sheet }))),
    sheets: all.map((writing) => ({
      sheet: writing.sheet,
      cellsWritten: writing.changes.length,
      cellsUnchanged: writing.unchanged,
      cellsMisplaced: writing.misplaced,
      isNew: writing.isNew,
    })),
  };
}

/** The state with the settings and mappings in force: what is written is written with them. */
export function keptState({ workbooks: [workbook], mappings, settings }: Model, state: State): State {
  const own = workbook ? keptMappings(workbook, ownMappings(workbook, mappings)) : [];
  // A locale of a later version is used as the automatic one, and kept for that version.
  const { locale } = state.settings;
  const later = locale === undefined || isKnownLocale(locale) ? {} : { locale };
  return { ...state, settings: { ...later, ...changedSettings(settings) }, mappings: own };
}

/** What is said of sheets of a workbook, whether it holds them still or not. */
function ownMappings({ file, sheets }: WorkbookSnapshot, mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const own = new Set(sheets.flatMap(({ name }) => mappingsOf(mappings, file, name)));
  return mappings.filter((mapping) => own.has(mapping) || mapping.file === file);
}

interface SheetWriting extends BlockWriting {
  readonly sheet: string;
}

/** Blocks of one sheet share its columns; blocks of one role share its numbers. */
function earlierThan({ sheet, role }: Block, writings: readonly SheetWriting[]): EarlierBlocks {
  const beside = writings.filter((writing) => writing.sheet === sheet.name);
  const alike = writings.filter((writing) => writing.role === role);
  return { reserved: beside.map(({ area }) => area), claimed: new Set(alike.map(({ number }) => number)) };
}

function remember(state: State, { role, number, state: block }: BlockWriting): State {
  return {
    ...state,
    lastBlock: { ...state.lastBlock, [role]: Math.max(state.lastBlock[role] ?? 0, number) },
    blocks: { ...state.blocks, [`${role}.${number}`]: block },
  };
}
