/**
 * Times reading participant rows in the engine alone, from the snapshot on: finding the blocks and sorting their rows,
 * and a whole run. Time in proportion to rows shows as the same ns a cell at every size.
 *
 *   node tests/benchmarks/reading.bench.cjs [runs, 7 if not given]
 */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { bundleProduct } = require('./bundleProduct.cjs');

const runs = Number(process.argv[2] ?? 7);
const SIZES = [1000, 10_000, 100_000];
const TODAY = 20819;
const WORKSHOPS = 200;
const HEADERS = ['Workshop no', 'Name', 'Title', 'Member', 'Gender', 'Role', 'Mode', 'Rating', 'Organisation', 'Seat'];
const MEMBERS = ['Fiji', 'Japan', 'India', 'Nepal', 'Samoa', 'Tonga', 'Thailand', 'Indonesia', 'Sri Lanka', 'Viet Nam'];

/** A workshop sheet and as many participant rows as asked, every name another. */
function makeSnapshot({ SheetBuilder, StringPool }, rows) {
  const pool = new StringPool();
  const sheetOf = (name, cells) => {
    const builder = new SheetBuilder(name, pool);
    cells.forEach((row, down) =>
      row.forEach((value, right) =>
        builder.set(down + 1, right + 1, { kind: typeof value === 'number' ? 'number' : 'text', value }),
      ),
    );
    return builder.build();
  };
  const workshops = Array.from({ length: WORKSHOPS }, (_, index) => [
    index + 1,
    `Workshop ${index + 1}`,
    45500 + index,
  ]);
  const participants = Array.from({ length: rows }, (_, index) => [
    (index % WORKSHOPS) + 1,
    `P${String(index).padStart(6, '0')}`,
    index % 3 === 0 ? 'Ms' : 'Mr',
    MEMBERS[(index * 7) % MEMBERS.length],
    index % 3 === 0 ? 'F' : 'M',
    index % 11 === 0 ? 'Head of delegation' : 'Participant',
    index % 5 === 0 ? 'Online' : 'On-site',
    (index % 5) + 1,
    `Office ${index % 500}`,
    index + 1,
  ]);
  const sheets = [
    sheetOf('Workshops', [['No.', 'Title', 'Start date'], ...workshops]),
    sheetOf('Participants', [HEADERS, ...participants]),
  ];
  return { file: '', dateSystem: 1900, strings: pool.strings, sheets, names: [], state: null };
}

/** The shortest and the median of several runs, in nanoseconds a cell. */
function measure(work, cells) {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / cells;
  }).sort((a, b) => a - b);
  return [times[0], times[Math.floor(runs / 2)]];
}

const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(18))).join('');

function reportSizes(product) {
  console.log(line(['participants', 'blocks and rows', '(median)', 'whole run', '(median)']) + '   ns a cell');
  for (const rows of SIZES) {
    const snapshot = makeSnapshot(product, rows);
    const cells = rows * HEADERS.length;
    const readRows = () =>
      product.detectBlocks(snapshot, 1, snapshot.sheets[1]).map((block) => product.readBlockRows(block).data.length);
    if (readRows().join() !== String(rows)) throw new Error(`Not every row was read: ${readRows().join()}.`);
    const reading = measure(readRows, cells);
    const whole = measure(() => product.runPlan([snapshot], { today: TODAY }), cells);
    console.log(line([String(rows), ...[...reading, ...whole].map((time) => time.toFixed(1))]));
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-'));
bundleProduct(folder)
  .then((bundle) => reportSizes(require(bundle)))
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true }));
