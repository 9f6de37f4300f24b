/**
 * Runs npm scripts side by side and shows what each printed when it is done; fails when any of them does.
 *
 *   node tests/support/runTogether.cjs types lint format
 */
const { exec } = require('node:child_process');

for (const script of process.argv.slice(2)) {
  exec(`npm run -s ${script}`, { maxBuffer: 2 ** 26 }, (error, output, complaints) => {
    process.stdout.write(output + complaints);
    if (!error) return;
    console.error(`npm run ${script} failed.`);
    process.exitCode = 1;
  });
}
