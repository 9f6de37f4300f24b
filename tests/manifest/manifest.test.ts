/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbonCommands';

const root = join(__dirname, '../..');
const manifest = new DOMParser().parseFromString(readFileSync(join(root, 'manifest.xml'), 'utf8'), 'text/xml');
const HOME = 'https://localhost:3000/';

/** All elements of a name, whatever their namespace. */
const all = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagNameNS('*', name)];
const one = (name: string, within?: Document | Element) => {
  const found = all(name, within);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const resources = new Map(
  ['Image', 'Url', 'String'].flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.id, element.getAttribute('DefaultValue')!] as const),
  ),
);
const addresses = all('*').flatMap((element) =>
  ['DefaultValue'].map((name) => element.getAttribute(name) ?? '').filter((value) => /^[a-z]+:\/\//i.test(value)),
);

test('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

test('asks for the sets the product is built on, at both places', () => {
  const sets = all('Requirements').map((requirements) =>
    all('Set', requirements).map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`),
  );
  expect(sets).toEqual([
    ['ExcelApi 1.9', 'SharedRuntime 1.1'],
    ['ExcelApi 1.9', 'SharedRuntime 1.1'],
  ]);
});

test('has one page, one long-lived runtime, one session', () => {
  const host = one('Runtimes').parentElement!;
  expect(host.firstElementChild?.localName).toBe('Runtimes');
  expect(one('Runtime').getAttribute('lifetime')).toBe('long');
  const pages = [one('Runtime'), one('FunctionFile'), ...all('SourceLocation', host)];
  expect(new Set(pages.map((element) => element.getAttribute('resid')))).toEqual(new Set(['Pane.Url']));
  const older = all('SourceLocation').filter((element) => !host.contains(element));
  expect(older.map((element) => element.getAttribute('DefaultValue'))).toEqual([resources.get('Pane.Url')]);
});

test('puts four buttons into the group Strategic plan on the Home tab', () => {
  expect(one('OfficeTab').id).toBe('TabHome');
  const label = (element: Element) => resources.get(all('Label', element)[0]!.getAttribute('resid')!);
  expect(label(one('Group'))).toBe('Strategic plan');
  const actions = all('Control').map((control) => [label(control), one('Action', control).getAttribute('xsi:type')]);
  expect(actions).toEqual([
    ['Open', 'ShowTaskpane'],
    ['Check', 'ExecuteFunction'],
    ['Update columns', 'ExecuteFunction'],
    ['RCP summary', 'ExecuteFunction'],
  ]);
});

test('names every function that is associated, and no other', () => {
  expect(all('FunctionName').map((element) => element.textContent)).toEqual(Object.keys(ribbonCommands));
});

test('uses https only, at one address, and every page and picture is there', () => {
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith(HOME))).toEqual([]);
  const sources: Record<string, string> = {
    'taskpane.html': 'src/taskpane/page.html',
    'help.html': 'src/taskpane/help/help.html',
  };
  const missing = addresses
    .map((address) => address.slice(HOME.length))
    .map((path) => sources[path] ?? path.replace(/^icons\//, 'assets/icons/'))
    .filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
  expect(one('SupportUrl').getAttribute('DefaultValue')).toBe(`${HOME}help.html`);
});

test('has every size of every icon, drawn in that size', () => {
  const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
  for (const icon of all('Icon')) {
    const images = all('Image', icon);
    expect(images.map((image) => image.getAttribute('size'))).toEqual(sizes);
    for (const image of images) {
      const address = resources.get(image.getAttribute('resid')!)!;
      expect(pngSize(address)).toEqual([Number(image.getAttribute('size')), Number(image.getAttribute('size'))]);
    }
  }
  expect(pngSize(one('IconUrl').getAttribute('DefaultValue')!)).toEqual([32, 32]);
  expect(pngSize(one('HighResolutionIconUrl').getAttribute('DefaultValue')!)).toEqual([64, 64]);
});

test('leads to the file of shortcuts, right below the version overrides', () => {
  const overrides = one('ExtendedOverrides');
  expect(overrides.getAttribute('Url')).toBe(`${HOME}shortcuts.json`);
  expect(overrides.previousElementSibling?.localName).toBe('VersionOverrides');
  expect(existsSync(join(root, 'src/commands/shortcuts.json'))).toBe(true);
});

/** Width and height from the header of a PNG. */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(join(root, 'assets', address.slice(HOME.length)));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
