import type { DataValidation, DropdownList } from '../../../../../src/core';
import { HostError } from '../../../../../src/hosts/hostError';
import { dropdownFormula } from '../../../../../src/hosts/dropdownFormula';
import { editDropdowns } from '../../../../../src/hosts/xlsx/write/marks/editDropdowns';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RANGE = { top: 2, left: 3, bottom: 9, right: 3 };
const sheet = (inner: string) => `<worksheet xmlns="${MAIN}"><sheetData/>${inner}<pageMargins/></worksheet>`;
const texts = (...values: string[]): DropdownList => ({ kind: 'texts', texts: values });
const operation = (list: DropdownList | null): DataValidation => ({
  op: 'dataValidation',
  sheet: 'Plan',
  range: RANGE,
  list,
});
const ours = (formula: string) =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="C2:C9"><formula1>${formula}</formula1></dataValidation>`;
const STAFF_NUMBER =
  '<dataValidation type="whole" showErrorMessage="1" sqref="C2:C9"><formula1>1</formula1></dataValidation>';
const STAFF_LIST = '<dataValidation type="list" sqref="C2:C9"><formula1>"x"</formula1></dataValidation>';
const STAFF_ELSEWHERE = '<dataValidation type="list" sqref="C2:C9 E1"><formula1>$A$1:$A$2</formula1></dataValidation>';

describe('the formula of a list', () => {
  test('holds texts in quotes, or the cells that hold them', () => {
    expect(dropdownFormula(texts('Yes', 'No "so"'))).toBe('"Yes,No ""so"""');
    expect(dropdownFormula({ kind: 'cells', sheet: "It's", range: RANGE })).toBe("'It''s'!$C$2:$C$9");
    expect(dropdownFormula(texts('x'.repeat(255)))).toHaveLength(257);
  });

  test.each([[[]], [['a,b']], [['a\nb']], [['a', '']], [['x'.repeat(256)]], [['x'.repeat(200), '"'.repeat(28)]]])(
    'refuses %j, which Excel would take for damage',
    (values) => {
      expect(() => dropdownFormula(texts(...values))).toThrow(HostError);
      expect(() => editDropdowns(sheet(''), operation(texts(...values)))).toThrow(
        'or they exceed 255 characters together',
      );
    },
  );
});

test('a list comes at its place, and the list of lists goes with the last of them', () => {
  const after = editDropdowns(sheet(''), operation(texts('<a>', 'b')));
  expect(after).toBe(sheet(`<dataValidations count="1">${ours('"&lt;a&gt;,b"')}</dataValidations>`));
  expect(editDropdowns(after, operation(texts('<a>', 'b')))).toBe(after);
  expect(editDropdowns(after, operation(null))).toBe(sheet(''));
});

test("replaces lists of exactly this range; staff's other checks and attributes stay", () => {
  const before = sheet(
    `<dataValidations xWindow="9" count="3">${STAFF_ELSEWHERE}${STAFF_LIST}${STAFF_NUMBER}</dataValidations>`,
  );
  expect(editDropdowns(before, operation(texts('a')))).toBe(before.replace(STAFF_LIST, ours('"a"')));
  const without = before.replace(STAFF_LIST, '').replace('count="3"', 'count="2"');
  expect(editDropdowns(before, operation(null))).toBe(without);
  expect(editDropdowns(without, operation(null))).toBe(without);
  expect(editDropdowns(without, operation(texts('a')))).toBe(
    before.replace(STAFF_LIST, '').replace('</dataValidations>', `${ours('"a"')}</dataValidations>`),
  );
});

test('an empty list of lists is filled, and the prefix of the sheet kept', () => {
  expect(editDropdowns(sheet('<dataValidations count="0"/>'), operation(texts('a')))).toBe(
    sheet(`<dataValidations count="1">${ours('"a"')}</dataValidations>`),
  );
  const prefixed = editDropdowns(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`, operation(texts('a')));
  expect(prefixed.replace(/<\/?x:/g, '')).not.toContain('<');
});
