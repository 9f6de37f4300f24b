import { StringPool } from '../../../../src/core';
import { readSharedStrings } from '../../../../src/hosts/xlsx/read/sharedStrings';

function textsOf(inner: string, prefix = ''): string[] {
  const pool = new StringPool();
  const ids = readSharedStrings(`<?xml version="1.0"?>\r\n<${prefix}sst xmlns="x">${inner}</${prefix}sst>`, pool);
  return [...ids].map((id) => pool.strings[id]!);
}

describe('shared strings', () => {
  test.each<[string, string, string[]]>([
    ['plain ones', '<si><t>a</t></si><si><t>b</t></si>', ['a', 'b']],
    ['empty ones', '<si/><si></si><si><t/></si><si><t></t></si>', ['', '', '', '']],
    ['the same text twice', '<si><t>a</t></si><si><r><t>a</t></r></si>', ['a', 'a']],
    [
      'runs with phonetic guides',
      '<si><r><t>課</t></r><r><t>税</t></r><rPh sb="0" eb="2"><t>カゼイ</t></rPh></si>',
      ['課税'],
    ],
    [
      'a guide after a plain text',
      '<si><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></rPh><phoneticPr fontId="1"/></si>',
      ['課税'],
    ],
    ['space that is kept', '<si><t xml:space="preserve"> a </t></si><si><t> a </t></si>', [' a ', 'a']],
    ['space kept in one run only', '<si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></si>', ['a b']],
    ['entities and escapes', '<si><t>a &amp; b_x000D__x000A_c_x005F_x0041_</t></si>', ['a & b\nc_x0041_']],
    ['line breaks', '<si><t>a\r\nb\rc</t></si>', ['a\nb\nc']],
    ['CDATA', '<si><t><![CDATA[a </t></si> & b]]></t></si><si><t>c</t></si>', ['a </t></si> & b', 'c']],
    ['comments', '<!-- <si><t>x</t></si> --><si><t>a<!-- </t> -->b</t></si>', ['ab']],
    ['processing instructions', '<?odd <si/>?><si><t>a</t></si>', ['a']],
    ['attributes', '<si x="1"><t y="2">a</t></si>', ['a']],
  ])('%s', (_, inner, texts) => {
    expect(textsOf(inner)).toEqual(texts);
  });

  test('with a prefix', () => {
    expect(textsOf('<x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>b</x:t></x:r></x:si>', 'x:')).toEqual(['a', 'b']);
  });

  test.each(['<si><t>a</t>', '<si><t>a</si>'])('%s is damage', (inner) => {
    expect(() => textsOf(inner)).toThrow(expect.objectContaining({ name: 'DamagedError' }));
  });

  test('another part is damage', () => {
    expect(() => readSharedStrings('<styleSheet/>', new StringPool())).toThrow('something else');
  });
});
