import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../../../../src/core';

const SHARED = ['layout.ts', 'layouts.ts'];

describe('layouts', () => {
  test('lists every role there is a file for, and each has its test', () => {
    const files = readdirSync(join(__dirname, '../../../../src/core/read/layouts'));
    const roles = files
      .filter((file) => file.endsWith('.ts') && !SHARED.includes(file))
      .map((file) => file.slice(0, -3));
    expect(Object.keys(layouts).sort()).toEqual(roles.sort());
    for (const role of roles) expect(readdirSync(__dirname)).toContain(`${role}.test.ts`);
  });

  test('each is called something else', () => {
    const labels = Object.values(layouts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
