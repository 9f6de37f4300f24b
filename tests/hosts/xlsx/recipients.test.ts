import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { dayOf, runPlan } from '../../../src/core';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';

/** Functions that every Excel since 2007 has, and other programs too: all that the product writes. */
const PLAIN_FUNCTIONS = ['AND', 'HYPERLINK', 'IF', 'ISNUMBER'];

const options = { today: dayOf(2026, 6, 30), withSheets: true, summary: { meeting: 'RCP 35', profile: 'FJ' } };

/** The parts of the sample before and after an update and the summary, by name, those of XML as text. */
async function partsOfSample() {
  const bytes = readFileSync('assets/sample/sample.xlsx');
  const host = new XlsxHost(bytes, 'sample.xlsx');
  for (const kind of ['update', 'summary'] as const) {
    const workbook = await host.readSnapshot();
    await host.applyPatch(workbook, runPlan([workbook], options)[kind]!.patch);
  }
  return { before: texts(bytes), after: texts(host.bytes) };
}

function texts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const found = (parts: ReadonlyMap<string, string>, pattern: RegExp) =>
  [...parts].flatMap(([name, text]) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));

describe('a recipient without the add-in', () => {
  const parts = partsOfSample();

  test('gets plain parts of a workbook only: nothing that asks, loads or needs the add-in', async () => {
    const { before, after } = await parts;
    const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => name.replace(/\d+/g, ''));
    const kinds = [
      ...['worksheets/sheet.xml', 'worksheets/_rels/sheet.xml.rels', 'tables/table.xml', 'charts/chart.xml'],
      ...['drawings/drawing.xml', 'drawings/_rels/drawing.xml.rels'],
    ].map((name) => `xl/${name}`);
    const ownPart = ['customXml/item.xml', 'customXml/itemProps.xml', 'customXml/_rels/item.xml.rels'];
    expect(added.filter((name) => !kinds.includes(name) && !ownPart.includes(name))).toEqual([]);
    expect(found(after, /webextension|taskpane|externalLink|connections\.xml|vbaProject|macrosheet/gi)).toEqual([]);
  });

  test('is led to nothing outside the workbook', async () => {
    const { before, after } = await parts;
    expect(found(after, /TargetMode="External"/g)).toEqual(found(before, /TargetMode="External"/g));
    expect(found(after, /<f[^>]*>[^<]*(?:\[\d+\]|https?:)[^<]*<\/f>/g)).toEqual([]);
  });

  test('sees values and formulas that every Excel knows, and no error', async () => {
    const { before, after } = await parts;
    const known = [...PLAIN_FUNCTIONS, ...functionsIn(before)];
    expect(functionsIn(after).filter((name) => !known.includes(name))).toEqual([]);
    expect(functionsIn(after)).toEqual(expect.arrayContaining(PLAIN_FUNCTIONS));
    expect(found(after, /#NAME\?|#REF!|#DIV\/0!|#VALUE!/g)).toEqual([]);
  });
});

/** The functions that formulas call, each once; names in quotes are none. */
function functionsIn(parts: ReadonlyMap<string, string>): string[] {
  const formulas = found(parts, /<f[^>]*>[^<]+<\/f>/g).map((text) => text.replace(/"[^"]*"|'[^']*'/g, ''));
  return [...new Set(formulas.flatMap((text) => [...text.matchAll(/([A-Za-z_.][\w.]*)\(/g)].map(([, name]) => name!)))];
}
