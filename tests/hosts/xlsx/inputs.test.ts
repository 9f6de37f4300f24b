import { HostError } from '../../../src/hosts/hostError';
import { readXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { SHEET, xlsxWith } from '../../support/xlsxParts';

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16(`${stream}\0`),
  ]);
const good = xlsxWith({});

function codeOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes, 'plan.xlsx');
    return 'none';
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

/** States a larger unpacked size for every entry in the directory. */
function stating(size: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('files that are not what they should be', () => {
  test.each<[string, string, Uint8Array]>([
    ['a good one', 'none', good],
    ['an empty file', 'not-a-workbook', new Uint8Array(0)],
    ['text', 'not-a-workbook', new TextEncoder().encode('a;b;c')],
    ['a zip of something else', 'not-a-workbook', xlsxWith({ '[Content_Types].xml': null })],
    ['a package without a document', 'not-a-workbook', xlsxWith({ '_rels/.rels': null })],
    ['a Word document', 'not-a-workbook', xlsxWith({ 'xl/workbook.xml': '<document/>' })],
    [
      'a binary workbook',
      'not-a-workbook',
      xlsxWith({ '_rels/.rels': (text) => text.replace('workbook.xml', 'workbook.bin') }),
    ],
    ['an old workbook', 'old-format', compound('Workbook')],
    ['a much older workbook', 'old-format', compound('Book')],
    ['an encrypted workbook', 'password-protected', compound('EncryptedPackage')],
    ['an old document', 'not-a-workbook', compound('WordDocument')],
    ['half a file', 'damaged', good.slice(0, good.length / 2)],
    ['a file without its end', 'damaged', good.slice(0, -30)],
    ['a missing sheet', 'damaged', xlsxWith({ [SHEET]: null })],
    ['a missing workbook part', 'damaged', xlsxWith({ 'xl/workbook.xml': null })],
    ['missing shared strings', 'damaged', xlsxWith({ 'xl/sharedStrings.xml': null })],
    ['a sheet without a relationship', 'damaged', xlsxWith({ 'xl/_rels/workbook.xml.rels': null })],
    ['broken XML in the workbook', 'damaged', xlsxWith({ 'xl/workbook.xml': (text) => text.replace('</sheets>', '') })],
    ['broken XML in a sheet', 'damaged', xlsxWith({ [SHEET]: (text) => text.replace('</worksheet>', '') })],
    ['broken XML in the styles', 'damaged', xlsxWith({ 'xl/styles.xml': (text) => text.slice(0, -9) })],
    ['more than fits', 'too-large', stating(0x3fffffff)],
    ['sizes that are lies', 'damaged', stating(0x00ffffff)],
  ])('%s: %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('say which file it is', () => {
    expect(() => readXlsx(compound('Workbook'), 'plan.xls')).toThrow('plan.xls is in the old .xls format.');
  });

  test('any changed byte gives a workbook or a host error', () => {
    for (let at = 0; at < good.length; at += 3) {
      const bytes = good.slice();
      bytes[at] = bytes[at]! ^ 0x5a;
      expect(codeOf(bytes)).toMatch(/^(none|damaged|not-a-workbook|too-large)$/);
    }
  });
});
