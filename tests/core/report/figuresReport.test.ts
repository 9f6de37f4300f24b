import { dayOf, runPlan } from '../../../src/core';
import { figuresWorkbook } from '../../support/figuresWorkbook';

const { report } = runPlan([figuresWorkbook()], { today: dayOf(2026, 1, 15) });
const { participation, gender, indicators, workshops } = report;

test('participation and gender list the rows they count and leave out: each activity once', () => {
  const rowsOf = (rows: readonly { row: number }[]) => rows.map(({ row }) => row);
  expect(rowsOf(participation.evidence)).toHaveLength(participation.held);
  const everywhere = [...rowsOf(participation.evidence), ...rowsOf(participation.leftOut)];
  expect(everywhere.sort()).toEqual(rowsOf(workshops));
  const ofGender = [...rowsOf(gender.evidence), ...rowsOf(gender.leftOut)];
  expect(ofGender.sort()).toEqual(rowsOf(participation.evidence).sort());
  expect(gender.leftOut).toHaveLength(gender.workshopsWithoutGender);
});

test('a row used or left out has a cell of that row', () => {
  const rows = indicators.flatMap(({ evidence, leftOut }) => [...evidence, ...leftOut]);
  expect(rows.length).toBeGreaterThan(5);
  for (const { row, cell } of [...rows, ...participation.leftOut, ...gender.evidence]) {
    expect(cell).toMatch(new RegExp(`^[A-Z]+${row}$`));
  }
});
