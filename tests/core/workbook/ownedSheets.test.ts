import { goesWithSheet, isOwnedSheet, type DefinedName } from '../../../src/core';

const name = (text: string, reference: string, scope: string | null = null): DefinedName => {
  return { name: text, reference, scope, isHidden: true };
};

describe('a sheet of the product’s own', () => {
  test.each<[string, DefinedName, boolean]>([
    ['has a name for the whole sheet', name('planmonitor.Sheet.1', "'RCP''s'!$A$1:$B$2"), true],
    ['is not one with an owned column', name('PlanMonitor.plan.1.actual', "'RCP''s'!$A$1"), false],
    ['is not one whose copy brought the name', name('PlanMonitor.sheet.1', "'RCP''s'!$A$1", "RCP's"), false],
    ['is not another', name('PlanMonitor.sheet.1', "'Plan'!$A$1"), false],
    ['is not one whose name lost its cells', name('PlanMonitor.sheet.1', '#REF!'), false],
  ])('%s', (_, defined, isOwned) => expect(isOwnedSheet([defined], "rcp's")).toBe(isOwned));
});

test.each<[string, DefinedName, boolean]>([
  ['that refer to it', name('a', "'RCP''s'!$A$1"), true],
  ['that refer to several places on it', name('a', "'RCP''s'!$1:$2,'rcp''s'!$A:$B"), true],
  ['of its own', name('a', "'Plan'!$A$1", "RCP's"), true],
  ['that refer to another sheet too: not', name('a', "'RCP''s'!$A$1,'Plan'!$A$1"), false],
  ['that refer to no sheet: not', name('a', '42'), false],
  ['of another sheet, like Plan: not', name('a', "'Plan'!$A$1", 'Plan'), false],
])('with a sheet go the names %s', (_, defined, goes) => expect(goesWithSheet(defined, "RCP's")).toBe(goes));
