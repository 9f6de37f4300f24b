#!/usr/bin/env node
// Starts the bundled command line; builds it again when a source is newer than the bundle.
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = resolve(__dirname, '../..');
const bundle = join(root, 'dist/cli/plan-monitor.cjs');

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function isStale() {
  if (!existsSync(bundle)) return true;
  return newestIn(join(root, 'src')) > statSync(bundle).mtimeMs;
}

if (isStale()) {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const built = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'cli'], { cwd: root });
  if (built.status !== 0) {
    process.stderr.write(`The command line could not be built:\n${built.stdout}${built.stderr}`);
    process.exit(2);
  }
}
require(bundle);
