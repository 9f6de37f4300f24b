import {
  applyPatch,
  dayOf,
  findSheet,
  readCell,
  runPlan,
  writeRemoval,
  type Cell,
  type WorkbookSnapshot,
} from '../../../../src/core';
import { canonical } from '../../../support/canonical';
import { columnOf } from '../../../support/ownSheets';
import { surveyedWorkshops, surveyReplies } from '../../../support/publishedSurvey';
import { snapshotFrom } from '../../../support/snapshotFrom';

const book = snapshotFrom({ Workshops: surveyedWorkshops(), Replies: surveyReplies(null) });
const updated = (workbook: WorkbookSnapshot) =>
  applyPatch(workbook, runPlan([workbook], { today: dayOf(2022, 1, 15) }).update.patch);
const hasColumn = ({ names }: WorkbookSnapshot) => names.some(({ name }) => name.endsWith('.surveyReplies'));

function cellOf(workbook: WorkbookSnapshot, header: string, row: number): Cell {
  return readCell(workbook, findSheet(workbook, 'Workshops')!, row, columnOf(workbook, 'Workshops', header, 1));
}

test('workshops get their replies and rate, live where the administrations are typed', () => {
  const after = updated(book);
  expect(cellOf(after, 'Survey replies', 2)).toEqual({ kind: 'number', value: 5 });
  const left = columnOf(after, 'Workshops', 'Survey replies', 1);
  const replies = `${String.fromCharCode(64 + left)}2`;
  expect(cellOf(after, 'Survey reply rate', 2)).toEqual({
    kind: 'number',
    value: 5 / 6,
    formula: `=IF(AND(ISNUMBER(${replies}),ISNUMBER(E2)),IF(E2>0,${replies}/E2,""),"")`,
  });
});

test('of Members named in the row the rate is a value', () => {
  const [header, ...rows] = surveyedWorkshops();
  const named = rows.map((row, index) => [...row, index === 0 ? 'TO, WS, FJ, PG, VU, NZ, AU, TL' : null]);
  const sheets = { Workshops: [[...header!, 'Members'], ...named], Replies: surveyReplies(null) };
  expect(cellOf(updated(snapshotFrom(sheets)), 'Survey reply rate', 2)).toEqual({ kind: 'number', value: 5 / 8 });
});

test('a workshop without a reply has neither', () => {
  const more = [...surveyedWorkshops(), [10, 'Workshop on Origin', 'May 2021', 'Regional', 20, '1-(a)']];
  const after = updated(snapshotFrom({ Workshops: more, Replies: surveyReplies(null) }));
  expect(cellOf(after, 'Survey replies', 11)).toEqual({ kind: 'blank' });
  expect(cellOf(after, 'Survey reply rate', 11)).toEqual({ kind: 'blank' });
});

test('without replies there are no such columns', () => {
  expect(hasColumn(updated(snapshotFrom({ Workshops: surveyedWorkshops() })))).toBe(false);
});

test('once the replies are gone, the columns are emptied', () => {
  const after = updated(book);
  const without = { ...after, sheets: after.sheets.filter(({ name }) => name !== 'Replies') };
  const again = updated(without);
  expect(cellOf(again, 'Survey replies', 2)).toEqual({ kind: 'blank' });
  expect(cellOf(again, 'Survey reply rate', 2)).toEqual({ kind: 'blank' });
});

test('a second update changes nothing, and removal leaves the workbook as it was', () => {
  const after = updated(book);
  expect(runPlan([after], { today: dayOf(2022, 1, 15) }).update.patch).toEqual([]);
  const { patch, kept } = writeRemoval(after);
  expect(kept).toEqual([]);
  expect(canonical(applyPatch(after, patch))).toEqual(canonical(book));
});
