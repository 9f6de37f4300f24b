/**
 * Times checking 100,000 rows, of which one in twenty has a slip, beside the same rows without a slip. Both in one
 * process, in turn; the shortest of several runs counts, on the CPU and by the clock.
 *
 *   node tests/benchmarks/findings.bench.cjs [runs, 7 if not given]
 */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { bundleProduct } = require('./bundleProduct.cjs');
const { cleanSnapshot } = require('./cleanSnapshot.cjs');
const { shortest } = require('./shortest.cjs');
const { slippedSnapshot } = require('./slippedSnapshot.cjs');

const runs = Number(process.argv[2] ?? 7);
const ROWS = 100_000;
const WORKSHOPS = 2000;
const TODAY = 46203;
const MOST = 2;

/** Errors and warnings. */
const slipsIn = (findings) => findings.filter(({ severity }) => severity !== 'note').length;

function reportFindings(product) {
  const clean = cleanSnapshot(product, { participants: ROWS - WORKSHOPS, workshops: WORKSHOPS });
  const { snapshot: slipped, slips } = slippedSnapshot(product, clean);
  const check = (snapshot) => product.checkWorkbook(snapshot, TODAY);
  const found = { clean: slipsIn(check(clean)), slipped: slipsIn(check(slipped)) };
  const best = shortest({ clean: () => check(clean), slipped: () => check(slipped) }, runs);
  console.log(`\n${ROWS.toLocaleString('en')} rows, ${slips} slips, the shortest of ${runs} runs each\n`);
  for (const name of ['clean', 'slipped']) {
    const { cpu, clock } = best[name];
    console.log(`${name.padEnd(8)} cpu ${cpu.toFixed(0)} ms, clock ${clock.toFixed(0)} ms, ${found[name]} findings`);
  }
  const ratio = best.slipped.cpu / best.clean.cpu;
  console.log(
    `\n${ratio <= MOST ? 'reached' : 'MISSED '}  slipped / clean on the CPU: ${ratio.toFixed(2)}, aim at most ${MOST}`,
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-'));
bundleProduct(folder)
  .then((bundle) => reportFindings(require(bundle)))
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true }));
