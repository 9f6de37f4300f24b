import { buildShareCheck, parseIsoDay, runPlan, type FileContents } from '../../../../src/core';
import { shareWorkbook } from '../../../support/shareHarness';

const nothing: FileContents = {
  ...{ properties: [], otherWorkbooks: [], dataConnections: 0, hasMacros: false, pivotCopies: 0, embeddedFiles: 0 },
  ...{ foreignParts: 0, people: 0, printerSettings: 0, pivotTables: null, hiddenCells: null, conversations: null },
  cellsNotRead: [],
};

const share = (contents: FileContents | null) =>
  buildShareCheck(runPlan([shareWorkbook()], { today: parseIsoDay('2026-01-15')! }).share, contents);

test('what was not found is said, and what could not be looked for', () => {
  const { items, clear, notListed } = share(null);
  expect(items).toEqual([]);
  expect(clear).toContain('Names of people');
  expect(notListed).toEqual(expect.arrayContaining(['Notes', 'Conversations', 'Document properties', 'Macros']));
  expect(share(nothing).notListed).not.toContain('Macros');
  expect(share(nothing).clear).toContain('Macros');
});

test('what the file holds beside its sheets is listed with what can be done', () => {
  const { items } = share({
    ...nothing,
    ...{
      properties: ['Author', '“Client”'],
      otherWorkbooks: ['S:/plans/old.xlsx'],
      dataConnections: 1,
      hasMacros: true,
    },
    ...{ pivotCopies: 2, embeddedFiles: 1, foreignParts: 3, people: 2, printerSettings: 1 },
  });
  expect(items.map(({ code, lines }) => [code, ...lines.map(({ text }) => text)])).toEqual([
    ['document-properties', 'Author is filled in', '“Client” is filled in'],
    ['other-workbooks', 'S:/plans/old.xlsx'],
    ['data-connections', '1 connection'],
    ['macros', 'The file holds macros'],
    ['pivot-copies', '2 copies'],
    ['embedded-files', '1 file'],
    ['foreign-parts', '3 parts'],
    ['people', '2 people'],
    ['printer-settings', '1 sheet'],
  ]);
  for (const { advice } of items) expect(advice).toMatch(/\.$/);
});

test('a host tells of what its snapshots leave out, and what it cannot tell either is said', () => {
  const unknown = { properties: null, otherWorkbooks: null, dataConnections: null, hasMacros: null, pivotCopies: null };
  const { items, clear, notListed } = share({
    ...{ ...nothing, ...unknown, embeddedFiles: null, printerSettings: null },
    ...{ pivotTables: ['Plan', 'Other', 'Plan'], conversations: [], cellsNotRead: ['cells of Other'] },
    hiddenCells: [{ sheet: 'Other', hasRows: true, hasColumns: true }],
  });
  const lines = items.map((item) => [item.code, ...item.lines.map(({ sheet, text }) => `${sheet}: ${text}`)]);
  expect(lines).toEqual([
    ['pivot-copies', 'Plan: 2 pivot tables that may keep a copy', 'Other: 1 pivot table that may keep a copy'],
    ['hidden-cells', 'Other: rows and columns'],
  ]);
  expect(clear).toContain('Conversations');
  expect(notListed).toEqual(expect.arrayContaining(['Document properties', 'Macros', 'cells of Other']));
  expect(notListed).not.toContain('Hidden rows and columns');
  expect(new Set([...clear, ...notListed]).size).toBe(clear.length + notListed.length);
});
