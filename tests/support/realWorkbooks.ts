import { join } from 'node:path';
import { sayWhySkipped } from './sayWhySkipped';

const folder = process.env['REAL_WORKBOOKS'];

/** A file of the folder in REAL_WORKBOOKS. */
export function realWorkbook(name: string): string {
  return join(folder ?? '', name);
}

/** Tests over real workbooks; without their folder they are skipped, and it is said why. */
export function describeReal(name: string, tests: () => void): void {
  if (folder) {
    describe(name, tests);
    return;
  }
  sayWhySkipped(name, 'REAL_WORKBOOKS does not name the folder of the real workbooks');
  describe.skip(`${name} (REAL_WORKBOOKS is not set)`, tests);
}
