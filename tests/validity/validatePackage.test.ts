import { excelBook, macroBook } from '../fixtures/handBuilt/excelBook';
import { rules } from '../support/validity/rules';
import { describeComplaints, validatePackage } from '../support/validity/validatePackage';
import { cellMistakes } from './mistakes/cellMistakes';
import { chartMistakes } from './mistakes/chartMistakes';
import { drawingMistakes } from './mistakes/drawingMistakes';
import { withMistake } from './mistakes/mistake';
import { packageMistakes } from './mistakes/packageMistakes';
import { sheetMistakes } from './mistakes/sheetMistakes';
import { styleMistakes } from './mistakes/styleMistakes';
import { tableMistakes } from './mistakes/tableMistakes';
import { workbookMistakes } from './mistakes/workbookMistakes';

const mistakes = [
  ...packageMistakes,
  ...workbookMistakes,
  ...cellMistakes,
  ...sheetMistakes,
  ...styleMistakes,
  ...tableMistakes,
  ...drawingMistakes,
  ...chartMistakes,
];
const valid = excelBook();

test('nothing is said of a valid workbook with every feature', () => {
  expect(describeComplaints(valid)).toEqual([]);
  expect(describeComplaints(macroBook())).toEqual([]);
});

test.each(mistakes)('%s catches %s, and no other rule does', (rule, _, make) => {
  const found = validatePackage(withMistake(valid, make));
  expect(new Set(found.map((complaint) => complaint.rule))).toEqual(new Set([rule]));
});

test('every rule has a mistake that it catches', () => {
  const tried = new Set(mistakes.map(([rule]) => rule));
  expect(Object.keys(rules).filter((rule) => !tried.has(rule as keyof typeof rules))).toEqual([]);
});
