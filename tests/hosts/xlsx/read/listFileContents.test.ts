import { readFileSync } from 'node:fs';
import { listContents, readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsxHost';
import { fixtures } from '../../../fixtures/fixtures';
import { xlsxWith, type PartChanges } from '../../../support/xlsxParts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentsOf = (changes: PartChanges) => listContents(readXlsx(xlsxWith(changes), 'book.xlsx'));

const relationship = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
const withLinks = (...links: readonly string[]): PartChanges => ({
  'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', `${links.join('')}</Relationships>`),
});

test('a plain file holds nothing beside its sheets', () => {
  expect(contentsOf({})).toEqual({
    ...{ properties: [], otherWorkbooks: [], dataConnections: 0, hasMacros: false, pivotCopies: 0, embeddedFiles: 0 },
    ...{ foreignParts: 0, people: 0, printerSettings: 0, pivotTables: null, hiddenCells: null, conversations: null },
    cellsNotRead: [],
  });
});

test('properties are named where they are filled in, their values never told', () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Some Body</dc:creator><dc:title> </dc:title>' +
    '<cp:lastModifiedBy>Some Body</cp:lastModifiedBy></cp:coreProperties>';
  const custom = '<Properties xmlns="p"><property name="Client" pid="2"><lpwstr>X</lpwstr></property></Properties>';
  const contents = contentsOf({
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        relationship('p1', 'metadata/core-properties', 'docProps/core.xml') +
          relationship('p2', 'extended-properties', 'docProps/app.xml') +
          `${relationship('p3', 'custom-properties', 'docProps/custom.xml')}</Relationships>`,
      ),
    'docProps/core.xml': core,
    'docProps/app.xml': '<Properties xmlns="p"><Company>Office</Company><Application>Excel</Application></Properties>',
    'docProps/custom.xml': custom,
  });
  expect(contents.properties).toEqual(['Author', 'Last modified by', 'Company', '“Client”']);
  expect(JSON.stringify(contents)).not.toContain('Some Body');
});

test('other workbooks are named once each as people write them', () => {
  const rels = (target: string) =>
    `<Relationships>${relationship('r', 'externalLinkPath', target, ' TargetMode="External"')}</Relationships>`;
  const contents = contentsOf({
    ...withLinks(
      relationship('e1', 'externalLink', 'externalLinks/externalLink1.xml'),
      relationship('e2', 'externalLink', 'externalLinks/externalLink2.xml'),
      relationship('e3', 'externalLink', 'externalLinks/externalLink3.xml'),
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': rels('file:///S:/plans/Old%20plan.xlsx'),
    'xl/externalLinks/_rels/externalLink2.xml.rels': rels('file:///S:/plans/Old%20plan.xlsx'),
    'xl/externalLinks/_rels/externalLink3.xml.rels': rels('100%.xlsx'),
  });
  expect(contents.otherWorkbooks).toEqual(['S:/plans/Old plan.xlsx', '100%.xlsx']);
});

test('connections, pivot copies, people, macros, embedded files, printers and foreign parts are counted', () => {
  const contents = contentsOf({
    ...withLinks(
      relationship('c', 'connections', 'connections.xml'),
      relationship('p', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
      relationship('q', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition2.xml'),
      relationship('n', 'person', 'persons/person.xml'),
      relationship('v', 'vbaProject', 'vbaProject.bin'),
      relationship('x', 'customXml', '../customXml/item1.xml'),
      relationship('s', 'customXml', '../customXml/item2.xml'),
    ),
    'xl/connections.xml': '<connections xmlns="c"><connection id="1"/><connection id="2"/></connections>',
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': `<Relationships>${relationship('r', 'pivotCacheRecords', 'r.xml')}</Relationships>`,
    'xl/persons/person.xml': '<personList xmlns="t"><person id="a"/></personList>',
    'xl/vbaProject.bin': 'x',
    'xl/embeddings/oleObject1.bin': 'x',
    'xl/printerSettings/printerSettings1.bin': 'x',
    'customXml/item1.xml': '<other xmlns="urn:other"/>',
    'customXml/item2.xml': '<state xmlns="urn:plan-monitor:1">{}</state>',
  });
  expect(contents).toMatchObject({
    ...{ dataConnections: 2, pivotCopies: 1, people: 1, hasMacros: true, embeddedFiles: 1, printerSettings: 1 },
    foreignParts: 1,
  });
});

test.each(fixtures)('$file is looked through whoever wrote it', async ({ file, load }) => {
  const contents = await new XlsxHost(await load(), file).listFileContents();
  expect(contents.properties!.every((name) => name.length > 0)).toBe(true);
});

test('looking through the sample changes nothing', async () => {
  const bytes = new Uint8Array(readFileSync('assets/sample/sample.xlsx'));
  const host = new XlsxHost(bytes, 'sample.xlsx');
  await host.listFileContents();
  expect(host.bytes).toBe(bytes);
});
