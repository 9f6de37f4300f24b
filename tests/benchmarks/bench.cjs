/**
 * Runs the benchmarks named, or all of them one after the other.
 *
 *   npm run bench [-- findings | pipeline | reading | xlsx] [its own arguments]
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

const ENDING = '.bench.cjs';
const [name, ...args] = process.argv.slice(2);
const all = readdirSync(__dirname).filter((file) => file.endsWith(ENDING));
const files = name === undefined ? all.sort() : [name + ENDING];

for (const file of files) {
  const script = path.join(__dirname, file);
  if (!existsSync(script)) {
    console.error(
      `There is no benchmark "${name}". There are: ${all.map((one) => path.basename(one, ENDING)).join(', ')}.`,
    );
    process.exitCode = 1;
    break;
  }
  console.log(`\n== ${path.basename(file, ENDING)} ==`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
