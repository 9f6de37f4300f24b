import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { findSheet, applyPatch, lastUsedRow, readCell, type Patch, type WorkbookSnapshot } from '../../../src/core';
import { patchXlsx, readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { canonical } from '../../support/canonical';
import { SHEET, changedParts } from '../../support/xlsxParts';
import { sayWhySkipped } from '../../support/sayWhySkipped';

/** A patch such as an update makes: two columns right of what is there, with names, looks, widths and state. */
function updateOf(snapshot: WorkbookSnapshot, sheet: string): Patch {
  const target = findSheet(snapshot, sheet)!;
  const column = target.columns.length + 2;
  const bottom = lastUsedRow(target) + 1;
  const range = { top: 1, left: column, bottom, right: column + 1 };
  const rows = Array.from({ length: bottom - 1 }, (_, row) => [
    { kind: 'formula', formula: `=IF(ISNUMBER(B${row + 2}),B${row + 2}/2,"")`, value: '' } as const,
    { kind: 'text', value: `(1) ${row}\n3-4` } as const,
  ]);
  const header = ['Progress', 'As of'].map((value) => ({ kind: 'text', value }) as const);
  return [
    { op: 'writeCells', sheet, row: 1, column, cells: [header, ...rows] },
    { op: 'formatRange', sheet, range: { ...range, bottom: 1 }, style: 'header' },
    { op: 'formatRange', sheet, range: { ...range, top: 2, right: column }, style: 'share' },
    { op: 'formatRange', sheet, range: { ...range, top: 2, left: column + 1 }, style: 'text' },
    { op: 'setColumnWidth', sheet, column, width: 12 },
    { op: 'defineName', name: 'PlanMonitor.plan.1.progress', sheet, range },
    { op: 'writeState', xml: '<state xmlns="urn:plan-monitor:1"/>' },
  ];
}

const OWN_PARTS = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'];
const SHARED_PARTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function excelJsBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  const plan = book.addWorksheet('Plan', {
    views: [{ state: 'frozen', ySplit: 2 }],
    properties: { tabColor: { argb: 'FF00FF00' } },
  });
  plan.columns = [{ width: 40 }, { width: 12 }, { width: 20, hidden: true }];
  plan.mergeCells('A1:C1');
  plan.getCell('A1').value = { richText: [{ text: 'Strategic ' }, { text: 'plan', font: { bold: true } }] };
  plan.getCell('A2').value = 'Action';
  plan.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  plan.getCell('B3').value = new Date(Date.UTC(2026, 5, 30));
  plan.getCell('B3').numFmt = 'd mmm yyyy';
  plan.getCell('B4').value = { formula: 'B5*2', result: 10 };
  plan.getCell('B5').value = 5;
  plan.getCell('C5').value = { text: 'link', hyperlink: 'https://example.org/?a=1&b=2' };
  plan.getCell('A5').note = 'a comment';
  plan.getCell('A6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
  plan.addConditionalFormatting({
    ref: 'B3:B9',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }] }] as never,
  });
  const data = book.addWorksheet('Workshops', { state: 'hidden' });
  data.addTable({
    name: 'Workshops',
    ref: 'B2',
    headerRow: true,
    totalsRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: [
      { name: 'Title', filterButton: true },
      { name: 'Pax', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['One', 20],
      ['Two', 30],
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook made by exceljs', () => {
  test('is read', async () => {
    const { snapshot } = readXlsx(await excelJsBook(), 'exceljs.xlsx');
    const [plan, workshops] = canonical(snapshot).sheets;
    expect(plan!.cells).toMatchObject({
      A1: { kind: 'text', value: 'Strategic plan' },
      B3: { kind: 'date', value: 46203 },
      B4: { kind: 'number', value: 10, formula: '=B5*2' },
      C5: { kind: 'text', value: 'link' },
    });
    expect(workshops).toMatchObject({
      visibility: 'hidden',
      tables: [
        {
          name: 'Workshops',
          hasTotalsRow: true,
          columns: ['Title', 'Pax'],
          range: { top: 2, left: 2, bottom: 5, right: 3 },
        },
      ],
    });
  });

  test('keeps every part that an update does not name, byte for byte, and opens in exceljs again', async () => {
    const before = readXlsx(await excelJsBook(), 'exceljs.xlsx');
    const patch = updateOf(before.snapshot, 'Plan');
    const bytes = patchXlsx(before, patch);
    expect(changedParts(before.bytes, bytes)).toEqual([...OWN_PARTS, ...SHARED_PARTS, SHEET].sort());
    expect(canonical(readXlsx(bytes, '').snapshot)).toEqual(canonical(applyPatch(before.snapshot, patch)));
    expect(patchXlsx(readXlsx(bytes, ''), patch)).toEqual(bytes);

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const plan = book.getWorksheet('Plan')!;
    expect(plan.getCell('E1').font).toMatchObject({ bold: true });
    expect(plan.getCell('E2').numFmt).toBe('0.0%');
    expect(plan.getCell('F3').value).toBe('(1) 1\n3-4');
    expect(plan.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFEE00' } });
    expect(plan.getColumn(3).hidden).toBe(true);
    expect(plan.getColumn(5).width).toBeCloseTo(12.71);
  });

  test('grows its table', async () => {
    const before = readXlsx(await excelJsBook(), 'exceljs.xlsx');
    const range = { top: 2, left: 2, bottom: 5, right: 4 };
    const bytes = patchXlsx(before, [
      { op: 'growTable', sheet: 'Workshops', table: 'Workshops', range, columns: ['Title', 'Pax', 'Quarter'] },
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.getWorksheet('Workshops')!.getCell('D2').value).toBe('Quarter');
    expect(changedParts(before.bytes, bytes)).toEqual(['xl/tables/table1.xml', 'xl/worksheets/sheet2.xml']);
  });
});

const folder = process.env.REAL_WORKBOOKS;

describe('real workbooks', () => {
  if (!folder || !existsSync(folder)) {
    sayWhySkipped('the real workbooks', 'REAL_WORKBOOKS names no folder of .xlsx files');
    test.skip('REAL_WORKBOOKS names no folder of .xlsx files', () => undefined);
    return;
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

  test.each(files)('%s is read, updated and read again', (file) => {
    const before = readXlsx(new Uint8Array(readFileSync(join(folder, file))), file);
    const { sheets } = before.snapshot;
    expect(sheets.length).toBeGreaterThan(0);
    const patch = updateOf(before.snapshot, sheets[0]!.name);
    const bytes = patchXlsx(before, patch);
    const after = readXlsx(bytes, file);
    expect(canonical(after.snapshot)).toEqual(canonical(applyPatch(before.snapshot, patch)));
    const changed = changedParts(before.bytes, bytes);
    expect(changed.filter((path) => !path.startsWith('xl/worksheets/'))).toEqual(
      [...OWN_PARTS, ...SHARED_PARTS].sort(),
    );
    expect(readCell(after.snapshot, after.snapshot.sheets[0]!, 1, 1)).toEqual(
      readCell(before.snapshot, sheets[0]!, 1, 1),
    );
    expect(patchXlsx(after, patch)).toBe(bytes);
  });
});
