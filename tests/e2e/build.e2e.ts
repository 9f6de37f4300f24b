import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './support/serveBuild';

const read = (name: string) => readFileSync(join(buildFolder, name), 'utf8');
const scripts = readdirSync(buildFolder).filter((name) => name.endsWith('.js'));
/** The scripts a page starts with, in their order. */
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]* src="?([^\s">]+)/g)].map((match) => match[1]!);

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
  const hasRules = (name: string) => read(name).includes('ZodError') || read(name).includes('At least 27/35 Members');
  const first = ['taskpane.html', 'workbench.html'].flatMap(scriptsOf).filter((name) => scripts.includes(name));
  expect(first.length).toBeGreaterThan(1);
  expect(first.filter(hasRules)).toEqual([]);
  expect(scripts.filter(hasRules)).toHaveLength(1);
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
