/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestRules } from './manifestRules';
import { validateManifest } from './validateManifest';

const text = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const parse = (xml = text) => new DOMParser().parseFromString(xml, 'text/xml');
const original = parse();

/** Where each kind of element stands first: those that are like it would only take time. */
const places = [
  ...new Map(
    [...original.getElementsByTagName('*')].map((element, place) => [kindOf(element), place] as const).reverse(),
  ).values(),
].filter((place) => place > 0);

function kindOf({ parentElement, localName, attributes }: Element): string {
  return [parentElement?.localName, localName, ...[...attributes].map(({ name }) => name)].join(' ');
}

/** What may go: parts that are optional, sizes of icons beyond the needed ones, one of two sets. */
const MAY_GO = ['GetStarted', 'TaskpaneId', 'Requirements', 'ExtendedOverrides', 'Image', 'Set'];

/** Changes one element after the other; gives those whose change went unnoticed. */
function unnoticed(change: (element: Element) => unknown): string[] {
  const passed: string[] = [];
  for (const place of places) {
    const manifest = original.cloneNode(true) as Document;
    const element = manifest.getElementsByTagName('*')[place]!;
    const name = `${element.parentElement!.localName} > ${element.localName}`;
    if (change(element) !== false && validateManifest(manifest).length === 0) passed.push(name);
  }
  return passed;
}

/** Attributes in turn, as there may be several. */
function unnoticedAttributes(change: (element: Element, name: string) => void): string[] {
  return [0, 1, 2].flatMap((place) =>
    unnoticed((element) => {
      const name = [...element.attributes].filter((attribute) => !/^xmlns/.test(attribute.name))[place]?.name;
      if (name === undefined) return false;
      change(element, name);
      return true;
    }),
  );
}

test('the manifest keeps to its schema and to the rules beyond', () => {
  expect(validateManifest(parse())).toEqual([]);
});

describe('no change goes unnoticed', () => {
  test('an element that is called something else', () => {
    const rename = (element: Element) => {
      const other = element.ownerDocument.createElementNS(element.namespaceURI, `${element.nodeName}s`);
      other.append(...element.childNodes);
      element.replaceWith(other);
    };
    expect(unnoticed(rename)).toEqual([]);
  });

  test('an element of another namespace', () => {
    const move = (element: Element) => {
      const other = element.ownerDocument.createElementNS('urn:other', element.localName);
      for (const { name, value } of element.attributes) if (!/:/.test(name)) other.setAttribute(name, value);
      other.append(...element.childNodes);
      element.replaceWith(other);
    };
    expect(unnoticed(move)).toEqual([]);
  });

  test('an element that is gone', () => {
    const passed = unnoticed((element) => element.remove());
    expect(passed.filter((name) => !MAY_GO.includes(name.split(' > ')[1]!))).toEqual([]);
  });

  test('an element that is there twice', () => {
    expect(unnoticed((element) => element.after(element.cloneNode(true)))).toEqual([]);
  });

  test('two elements in the wrong order', () => {
    const swap = (element: Element) => {
      const next = element.nextElementSibling;
      if (!next || next.nodeName === element.nodeName) return false;
      next.after(element);
      return true;
    };
    expect(unnoticed(swap)).toEqual([]);
  });

  test('an element that nobody knows', () => {
    expect(unnoticed((element) => element.append(parse('<Other/>').documentElement))).toEqual([]);
  });

  test('text where none belongs, or too long a text', () => {
    expect(unnoticed((element) => element.append('x'.repeat(300)))).toEqual([]);
  });

  test('an attribute that is gone, but the version of a set', () => {
    const passed = unnoticedAttributes((element, name) => element.removeAttribute(name));
    expect(passed.filter((name) => !name.endsWith('Sets > Set'))).toEqual([]);
  });

  test('an attribute that is empty, too long or not known', () => {
    expect(unnoticedAttributes((element, name) => element.setAttribute(name, ''))).toEqual([]);
    expect(unnoticedAttributes((element, name) => element.setAttribute(name, 'x'.repeat(3000)))).toEqual([]);
    expect(unnoticed((element) => element.setAttribute('Other', '1'))).toEqual([]);
  });

  test.each<[what: string, from: string | RegExp, to: string]>([
    ['an address without https', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html'],
    ['a version of five numbers', '<Version>0.1.0.0', '<Version>0.1.0.0.1'],
    ['an id that is no UUID', '<Id>8f0a6f5e-', '<Id>8f0a6f5-'],
    ['a name of 126 characters', 'DisplayName DefaultValue="', `DisplayName DefaultValue="${'x'.repeat(126)}`],
    ['more rights than there are', 'ReadWriteDocument', 'ReadWriteMailbox'],
    ['an icon that is no picture', 'icons/icon-32.png" />', 'icons/icon-32.html" />'],
    ['a size no icon has', 'size="24"', 'size="25"'],
    ['a resource of another kind', '<Label resid="Group.Label"', '<Label resid="Open.Tip"'],
    ['a runtime of another page', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Support.Url"'],
    ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"'],
    ['another schema', 'appforoffice/1.1"', 'appforoffice/1.0"'],
    ['another kind of overrides', 'VersionOverridesV1_0', 'VersionOverridesV1_1'],
  ])('%s', (_, from, to) => {
    expect(text).toMatch(from);
    expect(validateManifest(parse(text.replace(from, to)))).not.toEqual([]);
  });
});

/** Manifests that keep to the schema, each against one rule beyond it. */
test.each<[rule: string, from: RegExp, to: string]>([
  ['resourcesAreThere', /<Label resid="Open\.Label"/, '<Label resid="Other.Label"'],
  ['resourcesAreUsed', /<bt:Urls>/, '<bt:Urls><bt:Url id="Unused" DefaultValue="https://a.b" />'],
  ['idsAreUnique', /id="CheckButton"/, 'id="OpenButton"'],
  ['setsAreUnique', /<Set Name="SharedRuntime"/, '<Set Name="ExcelApi"'],
  ['hostsAreUnique', /<Host Name="Workbook" \/>/, '<Host Name="Workbook" /><Host Name="Workbook" />'],
  ['iconsHaveTheNeededSizes', /<bt:Image size="16" resid="Icon\.16" \/>/, ''],
  ['runtimeIsOfThePages', /<FunctionFile resid="Pane\.Url"/, '<FunctionFile resid="Support.Url"'],
  ['runtimeLives', / lifetime="long"/, ''],
  ['functionsHaveAFile', /<FunctionFile resid="Pane\.Url" \/>/, ''],
])('%s can be broken alone', (name, from, to) => {
  const manifest = parse(text.replace(from, to));
  const broken = manifestRules.filter((rule) => rule(manifest).length > 0).map((rule) => rule.name);
  expect(broken).toEqual([name]);
});
