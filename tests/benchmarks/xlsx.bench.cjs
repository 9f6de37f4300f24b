/**
 * Times reading a workbook of many participants beside two other libraries, and updating it. Every run is a process
 * of its own, so that none profits from another and its peak memory is its own. The CPU time counts all threads of a
 * process and says more than the clock on a busy machine.
 *
 *   node tests/benchmarks/xlsx.bench.cjs [participants, 100000 if not given] [runs, 5 if not given]
 */
const { execFileSync } = require('node:child_process');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { bundleProduct } = require('./bundleProduct.cjs');
const { jobNames } = require('./job.cjs');
const { participantsWorkbook } = require('./participantsWorkbook.cjs');

const participants = Number(process.argv[2] ?? 100_000);
const runs = Number(process.argv[3] ?? 5);
const only = process.env.BENCH_ONLY;

function runOnce(job, file, bundle) {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'job.cjs'), job, file, bundle]);
  return JSON.parse(output.toString());
}

function measure(job, file, bundle) {
  const results = Array.from({ length: runs }, () => runOnce(job, file, bundle));
  const sorted = (key) => results.map((result) => result[key]).sort((a, b) => a - b);
  const middle = Math.floor(runs / 2);
  const times = sorted('milliseconds');
  return { shortest: times[0], median: times[middle], cpu: sorted('cpu')[middle], peak: sorted('megabytes')[middle] };
}

const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(12))).join('');

function report(strings, results) {
  console.log(`\n${participants.toLocaleString('en')} participants, ${strings} strings, ${runs} runs each\n`);
  console.log(line(['', 'min ms', 'median ms', 'cpu ms', 'peak MB', 'x our read']));
  const own = results.get('Plan Monitor: read');
  for (const [job, { shortest, median, cpu, peak }] of results) {
    const ratio = own ? (shortest / own.shortest).toFixed(2) : '';
    console.log(line([job, ...[shortest, median, cpu, peak].map((number) => number.toFixed(0)), ratio]));
  }
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-bench-'));
  try {
    const bundle = await bundleProduct(folder);
    for (const strings of ['shared', 'inline']) {
      const file = path.join(folder, `${strings}.xlsx`);
      writeFileSync(file, participantsWorkbook(participants, strings));
      const names = jobNames.filter((name) => only === undefined || name.includes(only));
      report(strings, new Map(names.map((name) => [name, measure(name, file, bundle)])));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
