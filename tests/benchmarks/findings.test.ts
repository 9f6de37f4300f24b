import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS = 3;

// On the product as it is shipped, in a process of its own; the CPU time of the shortest run, on whatever machine.
test('100,000 rows with 5 % slips are checked in at most twice the time of the clean ones', () => {
  const output = execFileSync(process.execPath, [join(__dirname, 'findings.bench.cjs'), String(RUNS)]).toString();
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? NaN);
  expect(number(/100,000 rows, (\d+) slips/)).toBe(5000);
  expect(number(/^clean .* (\d+) findings$/m)).toBe(0);
  expect(number(/^slipped .* (\d+) findings$/m)).toBeGreaterThanOrEqual(5000);
  expect(number(/on the CPU: ([\d.]+)/)).toBeLessThanOrEqual(2);
}, 120_000);
