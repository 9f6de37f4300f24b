import { ownedStyles, type OwnedStyle } from '../../../../src/core';
import { StyleBook } from '../../../../src/hosts/xlsx/write/styleBook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const names = Object.keys(ownedStyles) as OwnedStyle[];
const few = [
  'header',
  'title',
  'heading',
  'text',
  'caption',
  'note',
  'link',
  'number',
  'decimal',
  'count',
  'share',
  'date',
] as const satisfies readonly OwnedStyle[];

const PLAIN =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/></font>' +
  '<font><name val="Arial"/><b/><sz val="10"/><color rgb="FF1F3864"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/></styleSheet>';

function addAll(source: string | null, wanted: readonly OwnedStyle[] = names) {
  const book = new StyleBook(source);
  return { ids: wanted.map((name) => book.ownedStyle(name, false)), text: book.build() };
}

describe('StyleBook', () => {
  test('finds what it added the last time', () => {
    for (const source of [PLAIN, null, `<styleSheet xmlns="${MAIN}"/>`]) {
      const first = addAll(source);
      const second = addAll(first.text);
      expect(second).toEqual({ ids: first.ids, text: null });
    }
  });

  test('uses formats and fonts that stand, and appends the rest', () => {
    const { ids, text } = addAll(PLAIN, few);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 4, 8, 9, 10, 11]);
    expect(text).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="d mmm yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/></numFmts>',
    );
    expect(text).toContain('<fonts count="6">');
    expect(text).toContain('<fills count="3">');
    expect(text).toContain('<fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/>');
    expect(text).toContain(
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    );
    expect(text).toContain('<cellXfs count="12"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    expect(text).toMatch(/<dxfs count="0"\/><\/styleSheet>$/);
  });

  test('makes fonts from the default one, their children in the order of Excel', () => {
    const text = addAll(PLAIN.replace(/<font><name.*?<\/font>/, '').replace('fonts count="2"', 'fonts'), few).text;
    const added = [
      '<font><b/><sz val="10"/><color rgb="FF1F3864"/><name val="Arial"/></font>',
      '<font><b/><sz val="16"/><color rgb="FF1F3864"/><name val="Arial"/></font>',
      '<font><b/><sz val="13"/><color rgb="FF1F3864"/><name val="Arial"/></font>',
      '<font><i/><sz val="10"/><color rgb="FF595959"/><name val="Arial"/></font>',
      '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="Arial"/></font>',
    ];
    expect(text).toContain(`${added.join('')}</fonts>`);
  });

  test('a title runs on over the cells beside it, other texts wrap', () => {
    const book = new StyleBook(PLAIN);
    const alignmentOf = (name: OwnedStyle) => {
      const style = book.ownedStyle(name, false);
      const list = book.build()!.split('<cellXfs')[1]!;
      return [...list.matchAll(/<xf [^>]*?(?:\/>|>(.*?)<\/xf>)/g)][style]![1];
    };
    expect(alignmentOf('title')).toBe('<alignment vertical="top"/>');
    expect(alignmentOf('text')).toBe('<alignment vertical="top" wrapText="1"/>');
    expect(alignmentOf('headerRight')).toBe('<alignment horizontal="right" vertical="top" wrapText="1" indent="1"/>');
    expect(alignmentOf('figureShare')).toBe('<alignment horizontal="right" vertical="top" indent="1"/>');
  });

  test('a new styles part has all that Excel wants, in its order', () => {
    const lists = [...addAll(null).text!.matchAll(/<(\w+) count/g)].map(([, name]) => name);
    expect(lists).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']);
    expect(addAll(null).text).toContain(
      '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
    );
  });

  test('keeps the prefix of the file', () => {
    const text = addAll(`<x:styleSheet xmlns:x="${MAIN}"/>`).text!;
    expect(text.replaceAll('<x:', '').replaceAll('</x:', '')).not.toContain('<');
  });

  test('quoted styles are found again, and unquoted from', () => {
    const book = new StyleBook(PLAIN);
    const quoted = book.quotedStyle(0, true);
    expect([
      quoted,
      book.quotedStyle(0, true),
      book.quotedStyle(quoted, true),
      book.quotedStyle(quoted, false),
    ]).toEqual([1, 1, 1, 0]);
    expect(book.quotedStyle(99, false)).toBe(99);
    expect(book.ownedStyle('text', true)).not.toBe(book.ownedStyle('text', false));
  });
});
