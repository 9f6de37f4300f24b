import { parseIsoDay, runPlan, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core';
import { planSheet, workshopSheet } from './ruleHarness';
import { snapshotFrom, type PlainCell } from './snapshotFrom';

/** A plan, workshops and another sheet, that can be changed before it is looked through. */
export function shareWorkbook(
  other: readonly (readonly PlainCell[])[] = [['Something else']],
  change: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  const workbook = snapshotFrom({ Plan: planSheet(), Workshops: workshopSheet(), Other: other });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === 'Other' ? { ...sheet, ...change } : sheet));
  return { ...workbook, sheets };
}

/** What one kind lists in a workbook: a line `Sheet Cell: text` each, null where it cannot be looked for. */
export function shareLines(title: string, workbook: WorkbookSnapshot): readonly string[] | null {
  const { share } = runPlan([workbook], { today: parseIsoDay('2026-01-15')! });
  const finding = share.find((one) => one.title === title)!;
  if (!finding.isListed) return null;
  return (finding.item?.lines ?? []).map(({ sheet, cell, text }) =>
    sheet === null ? text : `${[sheet, ...(cell === null ? [] : [cell])].join(' ')}: ${text}`,
  );
}
