/**
 * Writes sample.xlsx, its clean twin, sample-instruments.xlsx and slips.json beside this script: the same bytes on every
 * run.
 *
 *   node assets/sample/makeSample.cjs           writes the files
 *   node assets/sample/makeSample.cjs --check   exits 1 when a committed file differs from what it would write
 */
const fs = require('node:fs');
const path = require('node:path');
const ExcelJS = require('exceljs');
const { unzipSync, zipSync } = require('fflate');
const { addNotesSheet } = require('./addNotesSheet.cjs');
const { addPlanSheet } = require('./addPlanSheet.cjs');
const { addWorkshopSheets } = require('./addWorkshopSheets.cjs');
const { INSTRUMENTS } = require('./instruments/instruments.cjs');
const { applySlips, expectedFindings, SLIPS } = require('./slips.cjs');

const WRITTEN = new Date('2026-01-05T09:00:00Z');
// A zip stores local time: these parts read the same in every time zone.
const ZIP_TIME = new Date(2026, 0, 5, 9, 0, 0);

function buildWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: 'Sample office', lastModifiedBy: 'Sample office' });
  Object.assign(workbook, { created: WRITTEN, modified: WRITTEN, title: 'Sample workbook' });
  addPlanSheet(workbook);
  addWorkshopSheets(workbook);
  addNotesSheet(workbook);
  return workbook;
}

async function packWorkbook(workbook) {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const first = '[Content_Types].xml';
  const sorted = [first, ...names.filter((name) => name !== first).sort()];
  const entries = sorted.map((name) => [name, parts[name]]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 6, mtime: ZIP_TIME }));
}

function describeFindings() {
  const lines = expectedFindings().map(
    ({ code, sheet, cell }) => `  { "code": "${code}", "sheet": "${sheet}", "cell": "${cell}" }`,
  );
  return Buffer.from(`[\n${lines.join(',\n')}\n]\n`);
}

async function makeFiles() {
  const clean = buildWorkbook();
  const slipped = buildWorkbook();
  applySlips(slipped);
  const instruments = buildWorkbook();
  for (const addInstrument of INSTRUMENTS) addInstrument(instruments);
  return {
    'sample.xlsx': await packWorkbook(slipped),
    'sample-clean.xlsx': await packWorkbook(clean),
    'sample-instruments.xlsx': await packWorkbook(instruments),
    'slips.json': describeFindings(),
  };
}

function isCommitted(name, bytes) {
  const file = path.join(__dirname, name);
  return fs.existsSync(file) && fs.readFileSync(file).equals(bytes);
}

async function main() {
  const files = Object.entries(await makeFiles());
  if (process.argv.includes('--check')) {
    const stale = files.filter(([name, bytes]) => !isCommitted(name, bytes)).map(([name]) => name);
    for (const name of stale) console.error(`${name} differs from what makeSample.cjs writes`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [name, bytes] of files) {
    fs.writeFileSync(path.join(__dirname, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
  console.log(`${SLIPS.length} slips in sample.xlsx, none in sample-clean.xlsx`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
