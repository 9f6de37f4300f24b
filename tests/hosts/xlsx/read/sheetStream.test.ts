import fc from 'fast-check';
import { SheetStream } from '../../../../src/hosts/xlsx/read/sheetStream';

/** Takes a sheet's XML in pieces cut at the places given; tells the rows that were handed on and the rest. */
function streamed(xml: string, cuts: readonly number[]) {
  const rows: string[] = [];
  let prefix: string | null = null;
  const stream = new SheetStream((given) => {
    prefix = given;
    return { take: (text, from, to) => rows.push(text.slice(from, to)) };
  });
  const places = [0, ...[...cuts].sort((a, b) => a - b), xml.length];
  for (let index = 1; index < places.length; index++) stream.take(xml.slice(places[index - 1], places[index]));
  const { name, children } = stream.end();
  return { rows, prefix, root: [name, ...children.map((child) => child.name)] };
}

const row = fc.constantFrom(
  '<row r="1"><c r="A1"><v>1</v></c></row>',
  '<row/>',
  '<row r="2" spans="1:1"></row >',
  '\n  <row><c t="str"><v>a!b?</v></c></row>',
  '<!-- </row></sheetData> -->',
  '<row><c t="str"><v><![CDATA[</row>]]></v></c></row>',
  '<?odd </row>?>',
);
const head = '<?xml version="1.0"?>\n<worksheet><!-- <sheetData> --><cols><col min="1"/></cols>';
const tail =
  '<!-- <row></row></sheetData> --><mergeCells><mergeCell ref="A1:B2"/></mergeCells><rowBreaks/></worksheet>';

describe('SheetStream', () => {
  test('hands on all rows in their order and keeps the rest, wherever the pieces end', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(fc.nat(900), { maxLength: 20 }), (rows, cuts) => {
        const xml = `${head}<sheetData>${rows.join('')}</sheetData>${tail}`;
        const result = streamed(
          xml,
          cuts.map((cut) => Math.min(cut, xml.length)),
        );
        expect(result.rows.join('')).toBe(rows.join(''));
        expect(result.root).toEqual(['worksheet', 'cols', 'mergeCells', 'rowBreaks']);
      }),
      { numRuns: 500 },
    );
  });

  test('hands on what is whole before the end is known', () => {
    const rows: string[] = [];
    const stream = new SheetStream(() => ({ take: (text, from, to) => rows.push(text.slice(from, to)) }));
    stream.take('<worksheet><sheetData><row r="1"></row><row r="2">');
    expect(rows.join('')).toBe('<row r="1"></row>');
    stream.take('</row><row r="3"/><row r="4"></ro');
    expect(rows.join('')).toBe('<row r="1"></row><row r="2"></row>');
    stream.take('w></sheetData></worksheet>');
    stream.end();
    expect(rows.join('')).toBe('<row r="1"></row><row r="2"></row><row r="3"/><row r="4"></row>');
  });

  test('no piece of rows begins or ends inside a row', () => {
    const all = Array.from({ length: 50 }, (_, index) => `<x:row r="${index}"><x:c/></x:row>`).join('');
    const xml = `<x:worksheet><x:sheetData>${all}</x:sheetData></x:worksheet>`;
    const cuts = Array.from({ length: 40 }, (_, index) => 30 + index * 29);
    const { rows, prefix } = streamed(xml, cuts);
    expect(prefix).toBe('x:');
    expect(rows.length).toBeGreaterThan(10);
    for (const piece of rows.filter((text) => text !== '')) expect(piece).toMatch(/^<x:row .*<\/x:row>$/);
  });

  test('a sheet without rows', () => {
    expect(streamed('<worksheet><sheetData /><pageMargins/></worksheet>', [15, 20])).toEqual({
      rows: [],
      prefix: '',
      root: ['worksheet', 'pageMargins'],
    });
  });

  test.each([
    ['no sheetData', '<worksheet><cols/></worksheet>'],
    ['sheetData in a comment only', '<worksheet><!-- <sheetData/> --></worksheet>'],
    ['sheetData that does not end', '<worksheet><sheetData><row></row></worksheet>'],
    ['a closing tag that does not end', '<worksheet><sheetData><row></row></sheetData'],
    ['a rest that is cut short', '<worksheet><sheetData/><cols>'],
    ['a document type', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
  ])('%s is damage', (_, xml) => {
    expect(() => streamed(xml, [5, 20])).toThrow(expect.objectContaining({ name: 'DamagedError' }));
  });
});
