// Runs the main job on the sample workbook and says what it found, computed and wrote, and where.
const { mkdirSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = resolve(__dirname, '../..');
const sample = relative(process.cwd(), join(root, 'assets/sample/sample.xlsx'));
const out = relative(process.cwd(), join(root, 'dist/sample (Plan Monitor).xlsx'));
mkdirSync(join(root, 'dist'), { recursive: true });

for (const args of [
  ['figures', sample],
  ['update', sample, '--out', out],
]) {
  const command = [...args, '--as-of', '2025-12-31'];
  console.log(`\n> plan-monitor ${command.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join(__dirname, 'launcher.cjs'), ...command], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
