/**
 * Times the whole run, read to patch, the product's own sheets included, beside a bare pass over the same cells; takes
 * the peak of its heap; times adding up participants beside arquero; and a run over 20,000 workshops. Every size is a
 * process of its own. The shortest time counts; the CPU time is that of all threads.
 *
 *   node tests/benchmarks/pipeline.bench.cjs [runs, 9 if not given]
 */
const { execFileSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { bundleProduct } = require('./bundleProduct.cjs');

const runs = Number(process.argv[2] ?? 9);
const SIZES = [25_000, 50_000, 100_000, 200_000];
const MAIN_SIZE = 100_000;
const WORKSHOPS = 500;
const MANY_WORKSHOPS = 20_000;

function jobRunner(bundle) {
  const script = path.join(__dirname, 'pipelineJob.cjs');
  return (job, participants, workshops = WORKSHOPS, times = runs) => {
    const args = ['--expose-gc', script, job, participants, workshops, times, bundle].map(String);
    return JSON.parse(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }).toString());
  };
}

const line = (cells) => cells.map((cell, index) => String(cell).padStart(index === 0 ? 14 : 13)).join('');
const whole = (number) => number.toFixed(0);
const ratio = (number) => number.toFixed(2);
const thousands = (number) => number.toLocaleString('en');

function reportSizes(run) {
  console.log(`\n${WORKSHOPS} workshops, 55 actions, the shortest of ${runs} runs each\n`);
  const times = ['bare ms', 'run ms', 'run / bare', 'bare cpu ms', 'run cpu ms', 'us a row'];
  console.log(line(['participants', ...times, 'snapshot MB', 'peak MB', 'peak / snap.']));
  return SIZES.map((participants) => {
    const { bare, whole: all } = run('times', participants);
    const { snapshot, peak } = run('heap', participants);
    const figures = {
      participants,
      times: all.clock / bare.clock,
      row: all.clock / participants,
      heap: peak / snapshot,
    };
    const cpu = [whole(bare.cpu), whole(all.cpu)];
    const clock = [whole(bare.clock), whole(all.clock), ratio(figures.times)];
    const memory = [whole(snapshot), whole(peak), ratio(figures.heap)];
    console.log(line([thousands(participants), ...clock, ...cpu, ratio(figures.row * 1000), ...memory]));
    return figures;
  });
}

function reportGroupBy(run) {
  const { own, arquero } = run('groupBy', MAIN_SIZE);
  console.log(
    `\nAdding up ${thousands(MAIN_SIZE)} participants by workshop: ours ${ratio(own.clock)} ms (cpu ${ratio(own.cpu)}),`,
  );
  console.log(`arquero ${ratio(arquero.clock)} ms (cpu ${ratio(arquero.cpu)}), over the same columns`);
  return own.clock / arquero.clock;
}

function reportWorkshops(run) {
  const { figures } = run('figures', 1000, MANY_WORKSHOPS, Math.min(runs, 5));
  const perWorkshop = (1000 * figures.clock) / MANY_WORKSHOPS;
  console.log(
    `\n${thousands(MANY_WORKSHOPS)} workshops, columns and figures without own sheets: ${whole(figures.clock)} ms`,
  );
  console.log(`(cpu ${whole(figures.cpu)}), ${ratio(perWorkshop)} us a workshop`);
}

function reportAims(sizes, groupBy) {
  const at = (wanted) => sizes.find(({ participants }) => participants === wanted);
  const main = at(MAIN_SIZE);
  const growth = at(SIZES.at(-1)).row / at(SIZES[0]).row;
  const aims = [
    [`run / bare at ${thousands(MAIN_SIZE)}`, main.times, 3],
    [`cost of a row at ${thousands(SIZES.at(-1))} / at ${thousands(SIZES[0])}`, growth, 1.5],
    [`peak heap / snapshot at ${thousands(MAIN_SIZE)}`, main.heap, 3],
    ['our group-by / arquero', groupBy, 1],
  ];
  console.log('');
  for (const [name, value, most] of aims) {
    console.log(`${value <= most ? 'reached' : 'MISSED '}  ${name}: ${ratio(value)}, aim at most ${most}`);
  }
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-'));
  try {
    const run = jobRunner(await bundleProduct(folder));
    const sizes = reportSizes(run);
    const groupBy = reportGroupBy(run);
    reportWorkshops(run);
    reportAims(sizes, groupBy);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
