import { readCell } from '../workbook/readCell';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellText } from '../read/cells/cellText';
import type { Block } from '../read/block';
import type { State } from '../model/state';
import { readOwnedNames, type OwnedRole } from './ownedNames';

/** What stands of the owned columns beside a block. */
export interface OwnedBlock {
  readonly role: OwnedRole;
  /** Its number; never given twice. */
  readonly number: number;
  /** The columns that are ours: name and header both say so. */
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Columns that were written once and are not put back without asking: their header or their name is gone. */
  readonly lost: readonly LostColumn[];
}

export interface FoundColumn {
  readonly column: number;
  readonly header: string;
  /** Last row its name covers. */
  readonly bottom: number;
}

export interface LostColumn {
  readonly id: string;
  readonly reason: 'header changed' | 'header deleted' | 'column deleted';
}

/** The suffix of an owned header where staff have one of the same name. */
export const OWN_HEADER_SUFFIX = ' (Plan Monitor)';

/**
 * Finds the owned columns of a block by their defined names (definition: workbook 2.3). `headerOf` gives the header a
 * column was written with; null when nothing is written under that name any more.
 */
export function findOwnedBlock(
  workbook: WorkbookSnapshot,
  block: Block,
  state: State,
  isOwnHeader: (id: string, header: string) => boolean,
  claimed: ReadonlySet<number> = new Set(),
): OwnedBlock {
  const role = block.role as OwnedRole;
  const names = readOwnedNames(workbook).filter((name) => name.role === role);
  const top = block.headerRows[0]!;
  const isHere = (name: (typeof names)[number]) =>
    name.at !== null && name.at.sheet.toLowerCase() === block.sheet.name.toLowerCase() && name.at.range.top === top;
  const numbers = names.filter((name) => isHere(name) && !claimed.has(name.block)).map((name) => name.block);
  if (numbers.length === 0) return { role, number: nextNumber(names, state, role), columns: new Map(), lost: [] };

  const number = Math.min(...numbers);
  const columns = new Map<string, FoundColumn>();
  const lost: LostColumn[] = [];
  const ofBlock = names.filter((name) => name.block === number);
  for (const name of ofBlock) {
    if (!isHere(name)) {
      lost.push({ id: name.column, reason: 'column deleted' });
      continue;
    }
    const { range } = name.at!;
    const header = cellText(readCell(workbook, block.sheet, range.top, range.left));
    if (isOwnHeader(name.column, header))
      columns.set(name.column, { column: range.left, header, bottom: range.bottom });
    else lost.push({ id: name.column, reason: header === '' ? 'header deleted' : 'header changed' });
  }
  for (const id of Object.keys(state.blocks[`${role}.${number}`]?.columns ?? {})) {
    if (!ofBlock.some((name) => name.column === id)) lost.push({ id, reason: 'column deleted' });
  }
  return { role, number, columns, lost };
}

function nextNumber(names: readonly { block: number }[], state: State, role: OwnedRole): number {
  return Math.max(state.lastBlock[role] ?? 0, 0, ...names.map((name) => name.block)) + 1;
}
