import type { WorkbookSnapshot } from '../../../src/core';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import type { Office } from '../office';
import { membersSheet, outputSheet, personSheet, statusSheet } from './otherSheets';
import { planSheet } from './planSheet';
import { workshopSheet } from './workshopSheet';

type Sheets = Record<string, PlainCell[][]>;

/** The office's sheets in one workbook or two: the plan with its status sheets, and the rest. */
export function officeWorkbooks(office: Office): WorkbookSnapshot[] {
  const workshops = office.workshops.flatMap((sheet) => sheet.workshops);
  const own: Sheets = {
    ...(office.plan && { Plan: planSheet(office.plan) }),
    ...(office.hasMembersSheet && { Members: membersSheet(office.region) }),
    ...sheetsNamed('Status', office.status.map(statusSheet)),
  };
  const rest: Sheets = {
    ...sheetsNamed('Workshops', office.workshops.map(workshopSheet)),
    ...sheetsNamed(
      'Participants',
      office.people.map((sheet) => personSheet(sheet, workshops)),
    ),
    ...sheetsNamed('Outputs', office.outputs.map(outputSheet)),
  };
  if (!office.isTwoFiles) return [snapshotFrom({ ...own, ...rest }, { file: 'plan.xlsx' })];
  return [snapshotFrom(own, { file: 'plan.xlsx' }), snapshotFrom(rest, { file: 'rest.xlsx', dateSystem: 1904 })];
}

/** `Workshops 1`, `Workshops 2` ... */
function sheetsNamed(name: string, sheets: readonly PlainCell[][][]): Sheets {
  return Object.fromEntries(sheets.map((rows, index) => [`${name} ${index + 1}`, rows]));
}
