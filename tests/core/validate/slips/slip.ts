import { formatRange, type FindingCode } from '../../../../src/core';
import type { Finding } from '../../../../src/core';
import type { Edit } from './edits';

/** One slip of a person at work on the clean office, and the one finding that a check must give for it. */
export interface Slip {
  readonly code: FindingCode;
  /** What the person did, in words of the office. */
  readonly name: string;
  readonly sheet: string;
  /** The cell that was changed, A1 text. */
  readonly cell: string;
  readonly edit: Edit;
  /** Where the finding stands, "sheet!A1" text; 'workbook' for what concerns it as a whole. */
  readonly foundAt: string;
}

/** A slip as a line of a table: what was done, the cell, the change; where it is found if not at that cell. */
export type SlipLine = readonly [name: string, cell: string, edit: Edit, foundAt?: string];

/**
 * The slips of one code on one sheet, a line each.
 * @param lines A place without a sheet is on the changed one.
 */
export function slips(code: FindingCode, sheet: string, lines: readonly SlipLine[]): readonly Slip[] {
  return lines.map(([name, cell, edit, foundAt = cell]) => {
    const isWhole = foundAt.includes('!') || foundAt === 'workbook';
    return { code, name, sheet, cell, edit, foundAt: isWhole ? foundAt : `${sheet}!${foundAt}` };
  });
}

/** A finding in the words of the tables: "code sheet!A1". */
export function placed({ code, at }: Finding): string {
  return `${code} ${at === null ? 'workbook' : `${at.sheet}!${formatRange(at.range)}`}`;
}

/** What a check must find of a slip, in the same words. */
export function expectedOf({ code, foundAt }: Slip): string {
  return `${code} ${foundAt}`;
}
