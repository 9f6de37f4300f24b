import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { targetForms } from '../../../../../src/core/read/cells/targetForms/targetForms';

const SHARED = ['target.ts', 'targetForms.ts', 'wording.ts'];

describe('targetForms', () => {
  test('lists every form there is a file for, and each has its test', () => {
    const folder = join(__dirname, '../../../../../src/core/read/cells/targetForms');
    const forms = readdirSync(folder).filter((file) => file.endsWith('.ts') && !SHARED.includes(file));
    expect(Object.keys(targetForms).sort()).toEqual(forms.map((file) => file.replace('.ts', '')).sort());
    for (const form of forms) expect(readdirSync(__dirname)).toContain(form.replace('.ts', '.test.ts'));
  });

  test.each(Object.entries(targetForms))('%s gives its own kind only, and null for no text', (kind, form) => {
    const texts = ['35/35 Members', 'Once a year', '28 MRA', '25% of the requests', '20% growth', '4 out of 5'];
    const kinds = texts.flatMap((text) => form(text)?.kind ?? []);
    expect(kinds).toEqual([kind]);
    expect(form('')).toBeNull();
  });
});
