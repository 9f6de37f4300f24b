import { parseSheetRange } from '../workbook/sheetName';
import type { Range } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { OWNED_PREFIX } from '../read/ownedRanges';

/** The roles that get owned columns. */
export const ownedRoles = ['plan', 'workshops', 'members', 'memberStatus'] as const;
export type OwnedRole = (typeof ownedRoles)[number];

const NAME = new RegExp(`^PlanMonitor\\.(${ownedRoles.join('|')})\\.(\\d{1,7})\\.(\\w+)$`, 'i');

/** The defined name of an owned column: `PlanMonitor.plan.1.progress` (definition: workbook 2.3). */
export function ownedName(role: OwnedRole, block: number, column: string): string {
  return `${OWNED_PREFIX}${role}.${block}.${column}`;
}

/** Whether a name is that of an owned column. */
export function isOwnedColumnName(name: string): boolean {
  return NAME.test(name);
}

/** A workbook-scoped name of an owned column, with the one column it gives; null when it no longer gives one. */
export interface OwnedColumnName {
  readonly role: OwnedRole;
  readonly block: number;
  readonly column: string;
  readonly at: { readonly sheet: string; readonly range: Range } | null;
}

/** The names of owned columns. Names that belong to one sheet (a copied sheet brings such) own nothing. */
export function readOwnedNames(workbook: WorkbookSnapshot): readonly OwnedColumnName[] {
  return workbook.names.flatMap(({ name, reference, scope }) => {
    const match = scope === null ? NAME.exec(name) : null;
    const role = ownedRoles.find((known) => known.toLowerCase() === match?.[1]!.toLowerCase());
    if (!match || role === undefined) return [];
    const at = parseSheetRange(reference);
    const isOneColumn = at !== null && at.range.left === at.range.right;
    return [
      {
        role,
        block: Number(match[2]),
        column: match[3]!,
        at: isOneColumn ? at : null,
      },
    ];
  });
}
