/**
 * Does one job once, in a process of its own, and prints what it took as JSON. What the engine does between reading and
 * writing is not measured.
 *
 *   node job.cjs JOB WORKBOOK BUNDLE
 */
const { readFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');

const [job, file, bundle] = process.argv.slice(2);
const TODAY = 20819;

/** Five owned columns over every row of the largest sheet: far more than an update writes today. */
function widePatch({ findSheet, lastUsedRow }, snapshot) {
  const sheet = findSheet(snapshot, 'Participants');
  const rows = lastUsedRow(sheet);
  const column = sheet.columns.length + 1;
  const cells = Array.from({ length: rows - 1 }, (_, index) => {
    const row = index + 2;
    return [
      { kind: 'number', value: index % 17 },
      { kind: 'text', value: `Q${(index % 4) + 1}` },
      { kind: 'formula', formula: `=IF(ISNUMBER(H${row}),H${row}/5,"")`, value: ((index % 5) + 1) / 5 },
      { kind: 'text', value: index % 3 === 0 ? '(1) 12\n(2) No data' : 'No data' },
      { kind: 'date', day: TODAY },
    ];
  });
  const header = ['Counted', 'Quarter', 'Share', 'Basis', 'As of'].map((value) => ({ kind: 'text', value }));
  const range = { top: 1, left: column, bottom: rows, right: column + 4 };
  return [
    { op: 'writeCells', sheet: 'Participants', row: 1, column, cells: [header, ...cells] },
    { op: 'formatRange', sheet: 'Participants', range: { ...range, bottom: 1 }, style: 'header' },
    ...['count', 'text', 'share', 'text', 'date'].map((style, index) => ({
      op: 'formatRange',
      sheet: 'Participants',
      range: { top: 2, left: column + index, bottom: rows, right: column + index },
      style,
    })),
  ];
}

let milliseconds = 0;
let cpu = 0;

/** Does what is to be measured; what a job does outside is not. */
async function timed(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  milliseconds += performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  cpu += (user + system) / 1000;
  return result;
}

/** Reads the workbook, writes a patch into it and reads what was written. */
async function update(bytes, product, patchFor) {
  const host = await timed(() => new product.XlsxHost(bytes, 'plan.xlsx'));
  const before = await host.readSnapshot();
  const patch = patchFor(before);
  if (patch.length === 0) throw new Error('The update writes nothing.');
  await timed(() => host.applyPatch(before, patch));
  return host.bytes;
}

/** Each loads what it needs first and gives the work to be done with the bytes of a workbook. */
const jobs = {
  'Plan Monitor: read': () => {
    const { readXlsx } = require(bundle);
    return (bytes) => timed(() => readXlsx(bytes, 'plan.xlsx').snapshot);
  },
  '@e965/xlsx: read': () => {
    const { read } = require('@e965/xlsx');
    return (bytes) => timed(() => read(bytes, { type: 'array' }));
  },
  '@e965/xlsx: read, dense': () => {
    const { read } = require('@e965/xlsx');
    return (bytes) => timed(() => read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false }));
  },
  'exceljs: read': () => {
    const { Workbook } = require('exceljs');
    return (bytes) => timed(() => new Workbook().xlsx.load(bytes));
  },
  'Plan Monitor: update': () => {
    const product = require(bundle);
    return (bytes) => update(bytes, product, (before) => product.runPlan([before], { today: TODAY }).update.patch);
  },
  'Plan Monitor: write 5 columns': () => {
    const product = require(bundle);
    return (bytes) => update(bytes, product, (before) => widePatch(product, before));
  },
};

async function main() {
  const work = jobs[job]();
  const result = await work(new Uint8Array(readFileSync(file)));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, cpu, megabytes, isDone: result !== undefined }));
}

module.exports = { jobNames: Object.keys(jobs) };
if (require.main === module) void main();
