import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIsoDay, type SummarySheet } from '../../src/core';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { buildSlides } from '../../src/slides/buildSlides';
import { numberCell, textCell } from '../support/arbitrarySummary';
import { readSlides } from '../support/readSlides';
import { sayWhySkipped } from '../support/sayWhySkipped';
import { summaryPages } from '../support/summaryPages';
import { temporaryFolder } from '../support/temporaryFolder';
import { differencesFromKept, hasImpress, readPicture, renderPages, type Picture } from './support/pictures';

const folder = temporaryFolder();
const KEPT = join(__dirname, '../golden/slides');
const DOTS_PER_INCH = 48;
/** LibreOffice takes its time on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

const testWithImpress = hasImpress() ? test : test.skip;
if (!hasImpress()) sayWhySkipped('tests over pictures of slides', 'LibreOffice Impress is not installed');

async function renderSlides(name: string, sheets: readonly SummarySheet[]): Promise<readonly string[]> {
  const info = { title: 'Strategic plan', asOf: parseIsoDay('2025-12-31')!, meeting: '35th RCP' };
  const bytes = await buildSlides(sheets, info);
  const file = join(folder, `${name}.pptx`);
  writeFileSync(file, bytes);
  const pages = renderPages(file, join(folder, name), DOTS_PER_INCH);
  expect(pages).toHaveLength(readSlides(bytes).length);
  return pages;
}

testWithImpress(
  'the slides of the sample look as they were when somebody last looked at each',
  async () => {
    const path = 'assets/sample/sample.xlsx';
    const { snapshot } = readXlsx(new Uint8Array(readFileSync(path)), path);
    const pages = await renderSlides('sample', summaryPages([snapshot], '2025-12-31', { meeting: '35th RCP' }));
    const differences = differencesFromKept(pages, KEPT);
    expect(Object.entries(differences).filter(([, part]) => part > 0.02)).toEqual([]);
  },
  PATIENCE,
);

const LONG = 'A regional workshop on the valuation of used vehicles and the drafting of advance rulings '.repeat(12);
const NAMES = [
  'การประชุมเชิงปฏิบัติการระดับภูมิภาคว่าด้วยการประเมินราคา',
  '関税評価に関する地域ワークショップの報告書と提言',
  '海关估价区域研讨会报告及其各项建议',
  '관세평가에 관한 지역 워크숍 보고서와 권고',
];

const hostile = (isLarge: boolean, count: number): SummarySheet => ({
  ...{ id: 'h', sheet: 'H', title: LONG, lines: [LONG, ...NAMES], isLarge, notes: [LONG], pagesHigh: null },
  bands: [
    [
      {
        ...{ kind: 'table', id: 't', heading: LONG, totalRows: 1, remarks: [LONG, ...NAMES], whenEmpty: '' },
        columns: [
          { id: 'r', header: 'Action', width: 8 },
          { id: 't', header: NAMES.join(' '), width: 40 },
          { id: 'w', header: 'W'.repeat(60), width: 30 },
          { id: 'n', header: 'Progress', width: 10 },
        ],
        rows: Array.from({ length: count }, (_, index) => [
          textCell(`1-(${index})`),
          textCell(index % 9 === 0 ? LONG : NAMES[index % 4]!),
          textCell(index % 7 === 0 ? `${'x'.repeat(200)}\n${NAMES[index % 4]!}` : 'Regional'),
          numberCell(index % 5 === 0 ? null : index / count, 'share'),
        ]),
      },
    ],
  ],
});

/** Between what stands on a slide and its footer runs a strip that is always white. */
function isFooterClear({ greys, width, height }: Picture): boolean {
  const top = Math.ceil((6.93 / 7.5) * height);
  const bottom = Math.floor((7.02 / 7.5) * height);
  return greys.subarray(top * width, bottom * width).every((grey) => grey > 240);
}

testWithImpress.each([
  [200, false],
  [40, true],
])(
  '%s actions, endless texts and every script stay on the slide (large: %s)',
  async (count, isLarge) => {
    const pages = await renderSlides(`hostile-${isLarge}`, [hostile(isLarge, count)]);
    expect(pages.length).toBeGreaterThan(count / 15);
    expect(pages.filter((page) => !isFooterClear(readPicture(page)))).toEqual([]);
  },
  PATIENCE,
);
