import type { PlainCell } from '../../support/snapshotFrom';
import type { OfficeWorkshop, WorkshopColumn, WorkshopSheet } from '../office';
import { periodText } from '../random/typed';

const HEADERS: readonly (readonly [WorkshopColumn, string])[] = [
  ['level', 'Level'],
  ['mode', 'Mode'],
  ['planActions', 'Plan action(s)'],
  ['status', 'Status'],
  ['participants', 'Participants'],
  ['women', 'Women'],
  ['men', 'Men'],
  ['otherGender', 'Other gender'],
  ['observers', 'Observers'],
  ['administrations', 'No. of administrations'],
  ['members', 'Members present'],
  ['heads', 'Heads of delegation'],
  ['femaleHeads', 'Female heads of delegation'],
  ['experts', 'Accredited experts'],
  ['expertsRequested', 'Experts requested'],
  ['evaluation', 'Evaluation'],
  ['respondents', 'Respondents'],
];

/** A workshop a row, under the columns the sheet has. */
export function workshopSheet(sheet: WorkshopSheet): PlainCell[][] {
  const has = (column: WorkshopColumn) => !sheet.without.includes(column);
  const columns = HEADERS.filter(([column]) => has(column));
  const numbered = (number: PlainCell) => (has('number') ? [number] : []);
  return [
    ...(sheet.heading === null ? [] : [[sheet.heading]]),
    [
      ...numbered('No.'),
      'Title of workshop',
      ...(sheet.hasPeriods ? ['Dates'] : ['Start date', 'End date']),
      ...columns.map(([, header]) => header),
    ],
    ...sheet.workshops.map((workshop) => [
      ...numbered(workshop.number.cell),
      workshop.title,
      ...(sheet.hasPeriods ? [periodCell(workshop)] : [workshop.start.cell, workshop.end.cell]),
      ...columns.map(([column]) => workshop[column].cell),
    ]),
  ];
}

function periodCell({ start, end }: OfficeWorkshop): PlainCell {
  return start.means === null || end.means === null ? start.cell : periodText(start.means, end.means);
}

/** The row of a sheet's nth workshop, the first being 0; rows are counted from 1. */
export function rowOfWorkshop(sheet: WorkshopSheet, index: number): number {
  return index + (sheet.heading === null ? 2 : 3);
}
