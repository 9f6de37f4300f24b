import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { XlsxPackage } from '../../../../src/hosts/xlsx/package/xlsxPackage';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { packEntry } from '../../../../src/hosts/xlsx/zip/packEntry';
import { readZip } from '../../../../src/hosts/xlsx/zip/readZip';
import { writeZip } from '../../../../src/hosts/xlsx/zip/writeZip';
import { ENCRYPTED_FLAG } from '../../../../src/hosts/xlsx/zip/zipEntry';
import { xlsxWith } from '../../../support/xlsxParts';

const good = xlsxWith({});
const opened = (bytes: Uint8Array) => readXlsx(bytes, 'book.xlsx').snapshot.sheets.map(({ name }) => name);

/** The entries as a writer makes them that does not know their sizes beforehand. */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const source = new XlsxPackage(bytes);
  for (const { name } of source.entries) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(source.text(name)), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

describe('XlsxPackage', () => {
  test('reads zips whose sizes follow the data', () => {
    expect(opened(streamed(good))).toEqual(['Plan']);
  });

  test('finds parts whatever their case and slashes', () => {
    const renamed = readZip(good).map((entry) => {
      const name = entry.name.replace('xl/worksheets/sheet1.xml', '\\XL\\Worksheets\\Sheet1.xml');
      return { ...entry, rawName: strToU8(name) };
    });
    expect(opened(writeZip(renamed))).toEqual(['Plan']);
  });

  test('finds parts whose names are percent-encoded in relationships', () => {
    const bytes = xlsxWith({
      'xl/_rels/workbook.xml.rels': (text) => text.replace('worksheets/sheet1.xml', 'worksheets/%53heet%31.xml'),
    });
    expect(opened(bytes)).toEqual(['Plan']);
  });

  test.each([
    ['two entries of a name', ['xl/workbook.xml', 'XL/Workbook.xml']],
    ['two of the very same name', ['a.xml', 'a.xml']],
  ])('%s are damage', (_, names) => {
    const twice = writeZip([...readZip(good), ...names.map((name) => packEntry(name, strToU8('<a/>')))]);
    expect(() => readXlsx(twice, 'book.xlsx')).toThrow('book.xlsx is damaged');
  });

  test('entries that the zip itself encrypts need a password', () => {
    const locked = readZip(good).map((entry) => ({ ...entry, flags: entry.flags | ENCRYPTED_FLAG }));
    expect(() => readXlsx(writeZip(locked), 'book.xlsx')).toThrow('book.xlsx is protected with a password.');
  });

  test('tells a text in pieces that give the whole', () => {
    const text = '\ufeff<a>é–😀</a>'.repeat(20_000);
    const pieces: string[] = [];
    new XlsxPackage(zipSync({ 'a.xml': strToU8(text) })).forEachText('A.XML', (piece) => pieces.push(piece));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join('')).toBe(text);
  });

  test('tells a UTF-16 text, and a text in no encoding is damage', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>é</a>', 'utf16le')]);
    const parts = new XlsxPackage(zipSync({ 'a.xml': utf16, 'b.xml': Uint8Array.from([60, 0xc3]) }));
    const pieces: string[] = [];
    parts.forEachText('a.xml', (piece) => pieces.push(piece));
    expect(pieces.join('')).toBe('<a>é</a>');
    expect(() => parts.forEachText('b.xml', () => undefined)).toThrow('no known encoding');
  });
});
