import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingCatalogue } from '../../../src/core';
import { findingRules } from '../../../src/core/validate/findingRules';
import type { FindingRule } from '../../../src/core/validate/rule';

const root = join(__dirname, '../../..');
const ruleFiles = readdirSync(join(root, 'src/core/validate/rules')).filter((file) => file.endsWith('.ts'));

describe('findingRules', () => {
  test('lists each rule once', () => {
    expect(new Set(findingRules).size).toBe(findingRules.length);
    expect(findingRules).toHaveLength(ruleFiles.length);
  });

  test.each(ruleFiles)('%s exports the law it is named after, and is listed', async (file) => {
    const name = file.replace(/\.ts$/, '');
    const exports = (await import(join(root, 'src/core/validate/rules', file))) as Record<string, unknown>;
    expect(Object.keys(exports)).toEqual([name]);
    expect(findingRules).toContain(exports[name]);
  });

  test.each(ruleFiles)('%s has its own test', (file) => {
    const tests = readdirSync(join(__dirname, 'rules'));
    expect(tests).toContain(file.replace(/\.ts$/, '.test.ts'));
  });

  test.each(ruleFiles)('%s is tested for what it finds, of each code, and for what it leaves alone', async (file) => {
    const text = readFileSync(join(__dirname, 'rules', file.replace(/\.ts$/, '.test.ts')), 'utf8');
    expect(text).toMatch(/expectFindings\(/);
    expect(text).toMatch(/expectSilence\(/);
    const rules = Object.values(
      (await import(join(root, 'src/core/validate/rules', file))) as Record<string, FindingRule>,
    );
    for (const code of rules.flatMap(({ codes }) => codes)) expect(text).toContain(code);
  });

  test('gives each code of the catalogue in exactly one rule', () => {
    const codes = findingRules.flatMap((rule) => [...rule.codes]);
    expect([...codes].sort()).toEqual(Object.keys(findingCatalogue).sort());
  });
});
