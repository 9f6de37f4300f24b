import { dayOf } from '../../../src/core';
import { directEngine } from '../../../src/session/directEngine';
import { Session } from '../../../src/session/session';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { documentOf } from '../../excel-simulator/model/documentModel';
import { putNote, threadsOn } from '../../excel-simulator/model/notes';
import { planSheet, workshopSheet } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';

const long = Array.from({ length: 50 }, (_, row) => [`line ${row}`]);
const book = snapshotFrom({ Plan: planSheet(), Workshops: workshopSheet(), Archive: long, Small: [['x']] });

async function open(excelApi: string) {
  const simulator = new ExcelSimulator(book, { excelApi });
  const { workbook } = simulator;
  const document = documentOf(workbook);
  const [plan, , archive] = workbook.sheets;
  Object.assign(document.properties, { Author: 'Somebody', LastAuthor: ' ', Title: 'Plan' });
  document.customProperties.push('Client');
  document.pivotTables.push({ name: 'Pivot', sheet: 'Archive' });
  document.linkedWorkbooks.push('https://office.example/old.xlsx');
  for (const namespace of ['urn:plan-monitor:1', 'urn:other']) workbook.addPart(`<a xmlns="${namespace}"/>`);
  putNote(threadsOn(plan!), plan!, 3, 2, 'Really?');
  putNote(threadsOn(plan!), plan!, 2, 1, 'Why?');
  plan!.hiddenRows.add(2);
  archive!.hiddenColumns.add(1);
  const host = startExcelHost();
  await host.readSnapshot();
  const was = workbook.describe();
  const asked = simulator.requestCount;
  const contents = await host.listFileContents();
  expect([simulator.requestCount - asked, workbook.describe()]).toEqual([2, was]);
  return { host, contents };
}

const unknown = {
  ...{ dataConnections: null, hasMacros: null, pivotCopies: null, embeddedFiles: null, printerSettings: null },
  otherWorkbooks: null,
};

test('all that Excel tells of is listed in two requests, and nothing is changed', async () => {
  expect((await open('1.10')).contents).toEqual({
    ...unknown,
    properties: ['Author', 'Title', '“Client”'],
    foreignParts: 1,
    pivotTables: ['Archive'],
    people: 1,
    hiddenCells: [
      { sheet: 'Plan', hasRows: true, hasColumns: false },
      { sheet: 'Archive', hasRows: false, hasColumns: true },
    ],
    conversations: [
      {
        sheet: 'Plan',
        cells: [
          { row: 2, column: 1 },
          { row: 3, column: 2 },
        ],
      },
    ],
    cellsNotRead: ['cells of Archive outside A1:BH40'],
  });
});

test('what this Excel does not tell of is said to be unknown', async () => {
  const { contents } = await open('1.9');
  expect(contents).toMatchObject({ conversations: null, people: null, otherWorkbooks: null, pivotTables: ['Archive'] });
});

test('Excel on the web tells of linked workbooks as well', async () => {
  expect((await open('1.17')).contents.otherWorkbooks).toEqual(['https://office.example/old.xlsx']);
});

test('the pane says what was looked for, what was found, and what Excel cannot tell', async () => {
  const { host } = await open('1.10');
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  await session.dispatch({ type: 'checkSharing' });
  const { items, clear, notListed } = session.getState().share!;
  const found = items.map(({ code, lines }) => [
    code,
    ...lines.map(({ sheet, cell, text }) => [sheet, cell, text].filter(Boolean).join(' ')),
  ]);
  expect(found).toEqual([
    ['document-properties', 'Author is filled in', 'Title is filled in', '“Client” is filled in'],
    ['pivot-copies', 'Archive 1 pivot table that may keep a copy'],
    ['foreign-parts', '1 part'],
    ['people', '1 person'],
    ['hidden-cells', 'Plan rows', 'Archive columns'],
    ['conversations', 'Plan A2 2 conversations'],
  ]);
  expect(clear).toContain('Hidden sheets');
  expect(notListed).toEqual([
    'Notes',
    'Links that lead out of the workbook',
    'Copies of values of other workbooks',
    'Data connections',
    'Macros',
    'Files inside the workbook',
    'Settings of printers',
    'cells of Archive outside A1:BH40',
  ]);
});
