import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFindings } from '../../src/core';
import { buildFolder } from './support/serveBuild';

const read = (name: string) => readFileSync(join(buildFolder, name), 'utf8');
const scripts = readdirSync(buildFolder).filter((name) => name.endsWith('.js'));
/** The scripts a page starts with, in their order. */
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]* src="?([^\s">]+)/g)].map((match) => match[1]!);

const firstScripts = ['taskpane.html', 'workbench.html'].flatMap(scriptsOf).filter((name) => scripts.includes(name));

test('each page starts with scripts of the build', () => expect(firstScripts.length).toBeGreaterThan(1));

test.each([
  ['taskpane.html', "script-src 'self' https://appsforoffice.microsoft.com;"],
  ['workbench.html', "script-src 'self';"],
])('%s may load its own parts, and may send nothing anywhere', (page, mayRun) => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read(page))![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain(mayRun);
  expect(policy).not.toMatch(/unsafe/);
});

test('the pane loads the hosted office.js first; the workbench none', () => {
  const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  expect(scriptsOf('taskpane.html')[0]).toBe(hosted);
  expect(scriptsOf('workbench.html').filter((address) => address.startsWith('http'))).toEqual([]);
});

test('the rules and their schemas are in the worker only', () => {
  const hasRules = (name: string) => /ZodError|stands under no pillar heading/.test(read(name));
  expect(firstScripts.filter(hasRules)).toEqual([]);
  expect(scripts.filter(hasRules)).toHaveLength(1);
});

test('the explanations of findings are loaded only when somebody asks', () => {
  const { message, help } = explainFindings()[0]!.findings[1]!;
  const has = (words: string) => scripts.filter((name) => read(name).includes(words.slice(0, 60)));
  expect(has(help)).toHaveLength(1);
  expect(firstScripts.filter((name) => has(help).includes(name) || has(message).includes(name))).toEqual([]);
});

test('what draws slides is in parts of its own that no page starts with', () => {
  const drawing = scripts.filter((name) => read(name).includes('PptxGenJS'));
  expect(drawing).toHaveLength(1);
  expect(firstScripts.filter((name) => drawing.includes(name))).toEqual([]);
});

test('the manifest leads to pages and pictures that are there', () => {
  const addresses = [...read('manifest.xml').matchAll(/"https:\/\/[^/"]+\/([^"]+)"/g)].map((match) => match[1]!);
  const missing = addresses.filter((path) => !/^\w/.test(path) || !existsInBuild(path));
  expect(addresses.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

function existsInBuild(path: string): boolean {
  const folder = path.includes('/') ? join(buildFolder, path.slice(0, path.lastIndexOf('/'))) : buildFolder;
  return readdirSync(folder).includes(path.slice(path.lastIndexOf('/') + 1));
}
