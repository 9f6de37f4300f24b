import { findOwnedSheet, ownedSheetName } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

const marked = (reference: string, scope: string | null = null, name = 'PlanMonitor.sheet.register') =>
  findOwnedSheet(
    snapshotFrom({ Plan: [['x']], "Our 'KPIs'": [['y']] }, { names: [{ name, reference, scope }] }),
    'register',
  );

test('is found by its name, whatever the sheet is called', () => {
  expect(ownedSheetName('register')).toBe('PlanMonitor.sheet.register');
  const found = marked("'Our ''KPIs'''!$A$1:$C$4");
  expect(found!.sheet.name).toBe("Our 'KPIs'");
  expect(found!.range).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  expect(marked('plan!$A$1', null, 'planmonitor.SHEET.register')!.sheet.name).toBe('Plan');
});

test.each([
  ['its sheet was deleted', '#REF!', null],
  ['the name speaks of another workbook', '[1]Plan!$A$1', null],
  ['the sheet is not there', 'Gone!$A$1', null],
  ['the name belongs to one sheet, as on a copy', 'Plan!$A$1', 'Plan'],
])('is not found when %s', (_, reference, scope) => {
  expect(marked(reference, scope)).toBeNull();
});
