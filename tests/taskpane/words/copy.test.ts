import { basename, join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import * as english from '../../../src/taskpane/words/english';
import type { Copy } from '../../../src/taskpane/words/copy';
import { layouts } from '../../../src/core';
import { copyFiles, listCopy } from '../../support/listCopy';
import { projectRoot } from '../../support/sourceFiles';

const golden = join(projectRoot, 'tests/golden/copy.md');

const sectionText = (path: string) => {
  const entries = listCopy(path).map(([key, words]) => `- \`${key}\` ${words}`);
  const name = path.includes('session') ? 'sessionText' : basename(path, '.ts');
  return `## ${name}\n\n${entries.join('\n')}`;
};

test('every sentence is in one file to be reviewed; UPDATE_GOLDEN=1 writes it', () => {
  const all = `# All copy\n\n${copyFiles().map(sectionText).join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, all);
  expect(all).toBe(readFileSync(golden, 'utf8'));
});

test('the catalogue holds every section, and the list finds every key of it', () => {
  const keys = (part: unknown, path: readonly string[]): readonly string[] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([key, value]) =>
          keys(value, [...path, Array.isArray(part) ? String(Number(key) + 1) : key]),
        )
      : [path.join('.')];
  const listed = new Set(copyFiles().flatMap((path) => listCopy(path).map(([key]) => key)));
  expect(Object.keys(english)).toHaveLength(copyFiles().length);
  expect(Object.values(english).flatMap((section) => keys(section, []).filter((key) => !listed.has(key)))).toEqual([]);
});

test('a translation may say it in other words, but must say all of it', () => {
  const other: Copy = { ...english, shareText: { ...english.shareText, list: 'Liste' } };
  expect(other.shareText.list).toBe('Liste');
  const { list, ...rest } = english.shareText;
  // @ts-expect-error: one label is missing
  const missing: Copy = { ...english, shareText: rest };
  // @ts-expect-error: a placeholder of another kind
  const different: Copy = { ...english, text: { ...english.text, show: (place: number) => String(place) } };
  expect([list, missing, different]).toHaveLength(3);
});

test('every column that can be read has a name', () => {
  const fields = Object.values(layouts).flatMap((layout) => Object.keys(layout.fields));
  expect(fields.filter((field) => !(field in english.fieldText))).toEqual([]);
});
