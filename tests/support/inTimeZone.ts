import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The zones furthest from each other, on either side of the date line, and the one in between. */
export const farZones = ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'] as const;

/**
 * Calls an exported function of a module (a path from the project's root), or waits for it, in a process of its own that
 * lives in a time zone: within a test process the zone cannot be changed. Its argument and result travel as JSON.
 * @throws Error with what the process wrote when it fails.
 */
export function callInTimeZone<Result>(zone: string, module: string, name: string, argument: unknown): Result {
  const hook = join(__dirname, 'requireTypescript.cjs');
  const root = join(__dirname, '../..');
  const script = `
    const { readFileSync } = require('node:fs');
    const exported = require(${JSON.stringify(join(root, module))});
    Promise.resolve(exported[${JSON.stringify(name)}](JSON.parse(readFileSync(0, 'utf8')))).then((result) =>
      process.stdout.write(JSON.stringify(result)));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hook, '--eval', script], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    input: JSON.stringify(argument),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}
