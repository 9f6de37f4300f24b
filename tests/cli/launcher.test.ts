import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { projectRoot } from '../support/sourceFiles';

test('a source newer than the bundle has it built again, once', () => {
  const source = join(projectRoot, 'src/session/machineToday.ts');
  const now = new Date();
  utimesSync(source, now, now);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/launcher.cjs', '--version'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  const built = statSync(join(projectRoot, 'dist/cli/plan-monitor.cjs')).mtimeMs;
  expect(built).toBeGreaterThanOrEqual(statSync(source).mtimeMs);
}, 120_000);
