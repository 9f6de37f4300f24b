import { FIRST, PLAN, SECOND } from './cleanOffice';
import { addSheets, both, deleteColumn, inEach, insertRow, keepOnly, put, putAll, swap } from './edits';
import { OUTPUTS, PARTICIPANTS, STATUS } from './listSheets';
import { slips, type Slip } from './slip';

const PLAN_HEADERS = [5, 46, 51, 66];
const inPlanHeaders = (column: string) => PLAN_HEADERS.map((row) => `${column}${row}`);
const SUM = { uncalculated: '=M9+N9' };

const AMBIGUOUS = [
  ['Date', 'Type', 'Title'],
  ['12 May 2025', 'Meeting', 'Customs in brief'],
];

/** Slips of sheets as a whole: columns, kinds of cells, rows that are no data. */
export const workbookSlips: readonly Slip[] = [
  ...slips('no-plan-sheet', PLAN, [['the notes sent instead of the workbook', 'A1', keepOnly('Notes'), 'workbook']]),
  ...slips('term-unreadable', PLAN, [
    [
      'no years in the title, no period, no deadlines',
      'E5',
      both(inEach(['A1'], swap(' (2024-2026)', '')), inEach(['A2'], put(null)), deleteColumn),
      'A1',
    ],
  ]),
  ...slips('role-ambiguous', PLAN, [
    ['a list of meetings that may be outputs', 'A1', addSheets({ List: AMBIGUOUS }), 'List!A1'],
  ]),
  ...slips('missing-column', PLAN, [
    ['the header "KPI" typed over under every pillar', 'C5', inEach(inPlanHeaders('C'), put('Comment')), 'C5'],
    ['the header "Target" deleted under every pillar', 'D5', inEach(inPlanHeaders('D'), put(null)), 'D5'],
    ['the column of targets deleted', 'D5', deleteColumn, 'C5'],
  ]),
  ...slips('missing-column', FIRST, [
    ['the header "Title" typed over', 'B3', put('Remarks')],
    ['the header "Start date" typed over', 'C3', put('Weather')],
    ['the header "Title" emptied', 'B3', put(null)],
    ['the column of start dates deleted', 'C3', deleteColumn, 'B3'],
  ]),
  ...slips('missing-column', PARTICIPANTS, [
    ['the header "Member" typed over', 'D1', put('Remarks')],
    ['the header "Workshop" typed over', 'A1', put('Where')],
  ]),
  ...slips('missing-column', OUTPUTS, [
    ['the header "Type" typed over', 'B1', put('Colour')],
    ['the header "Date" typed over', 'A1', put('Colour')],
  ]),
  ...slips('unknown-column', FIRST, [
    ['a header nobody knows', 'I3', put('Weather')],
    ['a column of remarks added', 'Y3', putAll({ Y3: 'Bus number', Y4: 7, Y5: 9 })],
  ]),
  ...slips('unknown-column', STATUS, [
    ['a column of remarks added', 'E1', putAll({ E1: 'Remarks', E3: 'To be asked' })],
  ]),
  ...slips('duplicate-column', FIRST, [
    ['a second column of participants', 'Y3', putAll({ Y3: 'Pax', Y4: 23, Y5: 19 })],
    ['sponsor and host under one header', 'I3', put('Host')],
  ]),
  ...slips('duplicate-column', PLAN, [['a second column of targets', 'F5', inEach(inPlanHeaders('F'), put('Target'))]]),
  ...slips('error-value', PLAN, [
    ['a lookup of the target that failed', 'D8', put({ error: '#N/A' })],
    ['a lookup of the KPI that failed', 'C33', put({ error: '#REF!' })],
  ]),
  ...slips('error-value', FIRST, [
    ['a mean of no numbers', 'W9', put({ error: '#DIV/0!' })],
    ['a lookup of the Members that failed', 'R7', put({ error: '#N/A' })],
    ['a lookup of the plan action that failed', 'J9', put({ error: '#N/A' })],
    ['a sum of words', 'M10', put({ error: '#VALUE!' })],
    ['a start date from a deleted sheet', 'C11', put({ error: '#REF!' })],
  ]),
  ...slips('error-value', PARTICIPANTS, [['a lookup of the Member that failed', 'D10', put({ error: '#N/A' })]]),
  ...slips('error-value', STATUS, [['a lookup of the answer that failed', 'B4', put({ error: '#N/A' })]]),
  ...slips('formula-not-calculated', FIRST, [
    ['sums saved by a program that does not calculate', 'L9', inEach(['L9', 'L11'], put(SUM)), 'L9'],
    ['one formula without its value', 'Q10', put(SUM)],
  ]),
  ...slips('formula-not-calculated', OUTPUTS, [['a quantity without its value', 'F4', put(SUM)]]),
  ...slips('number-as-text', SECOND, [
    ['participants typed as text', 'L8', put('24')],
    ['women pasted from a web page', 'M9', put('12\u00a0')],
    ['men with an apostrophe before them', 'N13', put('23')],
    ['administrations typed as text', 'Q10', put('26')],
    ['an evaluation typed as text', 'W8', put('4.6')],
    ['a start date pasted as its number', 'C8', put('45895')],
  ]),
  ...slips('number-as-text', PARTICIPANTS, [['a rating typed as text', 'H6', put('4')]]),
  ...slips('number-as-text', OUTPUTS, [['a quantity typed as text', 'F4', put('2')]]),
  ...slips('stray-total-row', FIRST, [
    ['a sum for the first half of the year', 'A16', insertRow({ B: 'Sub-total', L: 326 }), 'A16:X16'],
  ]),
];
