// npm run excel: serves the pane over https and puts it into Excel on this machine; elsewhere says what to do by hand.
const { spawn, spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { existsSync } = require('node:fs');

const root = join(__dirname, '../..');
const manifest = join(root, 'manifest.xml');
const run = (command, args, options) => spawn(command, args, { cwd: root, stdio: 'inherit', shell: true, ...options });

/** Runs a program of node_modules; the process ends where it fails. */
function mustRun(name, args) {
  const { status } = spawnSync('npx', ['--no-install', name, ...args], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

/** The certificate for https://localhost, trusted by this machine; asked for once. */
async function certificate() {
  mustRun('office-addin-dev-certs', ['install', '--days', '365']);
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return { ca: String(ca), cert: String(cert), key: String(key) };
}

function serve(options) {
  const env = { ...process.env, PLAN_MONITOR_HTTPS: JSON.stringify({ type: 'https', options }) };
  return run('npx', ['--no-install', 'webpack', 'serve', '--mode', 'development', '--config-name', 'web'], { env });
}

function explain() {
  console.log(`Excel for Windows or Mac can be started from here only on Windows or a Mac.

With Excel on the web, from this machine:
  1. npm run excel -- --serve       serves the pane at https://localhost:3000 (the browser must trust its certificate)
  2. Open a workbook at https://excel.cloud.microsoft
  3. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
     ${manifest}
  4. The group "Strategic plan" stands on the Home tab.

Without Excel: npm start opens the same pane beside a grid.`);
}

async function main() {
  const canStartExcel = process.platform === 'win32' || process.platform === 'darwin';
  const isServingOnly = process.argv.includes('--serve');
  if (!canStartExcel && !isServingOnly) return explain();
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}.`);
  const server = serve(await certificate());
  if (isServingOnly) return;
  // Its own programme, fetched when first asked for: it brings far more than the rest of the project together.
  const excel = run('npx', ['--yes', 'office-addin-debugging', 'start', `"${manifest}"`, 'desktop', '--no-debug']);
  excel.on('exit', (status) => {
    if (status === 0) return console.log('\nExcel is starting. Ctrl+C here ends the server.');
    server.kill();
    process.exit(status ?? 1);
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
