import { defaultSettings, type Settings } from '../model/settings';
import type { State } from '../model/state';
import { cellText } from '../read/cells/cellText';
import { formatCell } from '../workbook/address';
import { readCell } from '../workbook/readCell';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { memberColumns } from './columns/memberColumns';
import type { OwnedColumn } from './columns/ownedColumn';
import { planColumns } from './columns/planColumns';
import { surveyColumns } from './columns/surveyColumns';
import { workshopColumns } from './columns/workshopColumns';
import { cellDigester } from '../workbook/digest';
import type { OwnedColumnName, OwnedRole } from './ownedNames';
import { isHeaderOf } from './writeBlock';

/** An owned column as it stands: rows of cells that are still as they were written. */
export interface StandingColumn {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  readonly header: string;
  readonly top: number;
  /** The rows to clear, the header's among them, in their order. */
  readonly rows: readonly number[];
  /** True when everything under its name is the product's own. */
  readonly isWhole: boolean;
}

/** The column a name gives; a sentence when it is staff's now, and '' when there is none any more. */
export function findStandingColumn(
  workbook: WorkbookSnapshot,
  name: OwnedColumnName,
  state: State,
): StandingColumn | string {
  const sheet = name.at && findSheet(workbook, name.at.sheet);
  if (!name.at || !sheet) return '';
  const { top, left, bottom } = name.at.range;
  const header = cellText(readCell(workbook, sheet, top, left));
  const definition = definitionOf(name, { ...defaultSettings, ...state.settings });
  if (!definition || !isHeaderOf(definition, header)) {
    return `${sheet.name} ${formatCell(top, left)}: the header was changed, so the column stays as yours.`;
  }
  const memory = state.blocks[`${name.role}.${name.block}`]?.columns[name.column];
  const written = memory && new Set(memory);
  const digest = cellDigester();
  const isOurs = (row: number) => {
    const cell = readCell(workbook, sheet, row, left);
    const isHeader = cell.kind === 'text' && isHeaderOf(definition, cellText(cell));
    return isHeader || (written ? written.has(digest(cell)) : definition.looksOwn(cell));
  };
  const rows: number[] = [];
  let isWhole = true;
  for (let row = top; row <= bottom; row++) {
    if (readCell(workbook, sheet, row, left).kind === 'blank') continue;
    if (row === top || isOurs(row)) rows.push(row);
    else isWhole = false;
  }
  return { sheet, column: left, header, top, rows, isWhole };
}

function definitionOf({ role, column }: OwnedColumnName, settings: Settings): OwnedColumn<never> | undefined {
  const columns: Readonly<Record<OwnedRole, readonly OwnedColumn<never>[]>> = {
    plan: planColumns,
    workshops: [...workshopColumns(settings), ...surveyColumns],
    members: memberColumns,
    memberStatus: memberColumns,
  };
  return columns[role].find(({ id }) => id.toLowerCase() === column.toLowerCase());
}
