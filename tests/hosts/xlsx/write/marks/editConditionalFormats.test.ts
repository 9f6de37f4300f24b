import type { ConditionalFormat, DataBars, Icons } from '../../../../../src/core';
import { editConditionalFormats } from '../../../../../src/hosts/xlsx/write/marks/editConditionalFormats';
import { childNamed, childrenNamed, parseXml } from '../../../../../src/hosts/xlsx/xml/xmlTree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const OURS = '{504C414E-4D4F-4E49-8000-000000000001}';
const RANGE = { top: 2, left: 1, bottom: 9, right: 1 };
const BARS: DataBars = { kind: 'dataBars', colour: '2E75B6', from: 0, to: 1 };
const ICONS: Icons = { kind: 'icons', second: 0.5, third: 1 };

const sheet = (inner: string) => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
const operation = (format: ConditionalFormat['format'], range = RANGE): ConditionalFormat => ({
  op: 'conditionalFormat',
  sheet: 'Plan',
  range,
  format,
});

const cellIs = (sqref: string, priority: number) =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="cellIs" dxfId="0" priority="${priority}" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>`;
const staffBar = (sqref: string, id: string) =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const staffTwin = (sqref: string, ...ids: string[]) =>
  `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${ids.map((id) => `<x14:cfRule type="dataBar" id="${id}"/>`).join('')}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
const twins = (inner: string) =>
  `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${inner}</x14:conditionalFormattings></ext>`;
const OTHER_EXTENSION = '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><sparklines/></ext>';

describe('data bars', () => {
  const after = editConditionalFormats(sheet('<sheetData/><pageMargins/>'), operation(BARS));

  test('start and end at the given values, for readers old and new', () => {
    const [format] = childrenNamed(parseXml(after), 'conditionalFormatting');
    const rule = childNamed(format, 'cfRule')!;
    expect(format!.attributes).toEqual({ sqref: 'A2:A9' });
    expect(rule.attributes).toEqual({ type: 'dataBar', priority: '1' });
    expect(childrenNamed(childNamed(rule, 'dataBar'), 'cfvo').map(({ attributes }) => attributes)).toEqual([
      { type: 'num', val: '0' },
      { type: 'num', val: '1' },
    ]);
    expect(after).toContain(
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>',
    );
    expect(after).toContain('<xm:sqref>A2:A9</xm:sqref>');
    expect(after).toContain('minLength="0" maxLength="100" gradient="0"');
  });

  test('name their twin, once in each of the two', () => {
    expect(after.split(OURS)).toHaveLength(3);
    expect(after).toContain(`<x14:id>${OURS}</x14:id>`);
    expect(after).toContain(`<x14:cfRule type="dataBar" id="${OURS}">`);
  });

  test('stand where the schema wants them', () => {
    const names = parseXml(after).children.map(({ name }) => name);
    expect(names).toEqual(['sheetData', 'conditionalFormatting', 'pageMargins', 'extLst']);
  });

  test('go without a trace', () => {
    expect(editConditionalFormats(after, operation(null))).toBe(sheet('<sheetData/><pageMargins/>'));
  });

  test('keep the prefix of the sheet', () => {
    const prefixed = editConditionalFormats(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
      operation(BARS),
    );
    expect(prefixed.replace(/<\/?(?:x|x14|xm):/g, '')).not.toContain('<');
    expect(parseXml(prefixed).children.map(({ prefix, name }) => prefix + name)).toEqual([
      'x:sheetData',
      'x:conditionalFormatting',
      'x:extLst',
    ]);
  });
});

test('icons need no twin', () => {
  const after = editConditionalFormats(sheet('<sheetData/>'), operation(ICONS));
  expect(after).toBe(
    sheet(
      '<sheetData/><conditionalFormatting sqref="A2:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Symbols2">' +
        '<cfvo type="percent" val="0"/><cfvo type="num" val="0.5"/><cfvo type="num" val="1"/></iconSet></cfRule></conditionalFormatting>',
    ),
  );
});

describe("staff's own", () => {
  const OTHERS = cellIs('A2:A8', 3) + cellIs('A2:A9 C2:C9', 12) + staffBar('C1:C5', '{AA}');
  const BEFORE = sheet(`<sheetData/>${OTHERS}<extLst>${twins(staffTwin('C1:C5', '{AA}'))}${OTHER_EXTENSION}</extLst>`);

  test('of other ranges keep their text and their priority', () => {
    const after = editConditionalFormats(BEFORE, operation(BARS));
    expect(after).toContain(`<sheetData/>${OTHERS}<conditionalFormatting sqref="A2:A9">`);
    expect(after).toContain('<cfRule type="dataBar" priority="13">');
    expect(after).toContain(staffTwin('C1:C5', '{AA}'));
    expect(editConditionalFormats(after, operation(null))).toBe(BEFORE);
  });

  test('of exactly this range are replaced in their place, their twin with them', () => {
    const before = sheet(
      `<sheetData/>${staffBar('A2:A9', '{bb}')}${OTHERS}<extLst>${twins(staffTwin('A2:A9', '{BB}'))}</extLst>`,
    );
    const after = editConditionalFormats(before, operation(ICONS));
    expect(after).toContain('<cfRule type="iconSet" priority="7">');
    expect(after).toContain(`</conditionalFormatting>${OTHERS}</worksheet>`);
    expect(after).not.toContain('{BB}');
    expect(after).not.toContain(
      'extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78',
    );
  });

  test('of pivot tables stay, though they cover the range', () => {
    const pivot = cellIs('A2:A9', 2).replace('<conditionalFormatting', '<conditionalFormatting pivot="1"');
    const before = sheet(`<sheetData/>${pivot}`);
    expect(editConditionalFormats(before, operation(null))).toBe(before);
    expect(editConditionalFormats(before, operation(ICONS))).toContain(pivot);
  });

  test('share an element of twins with a rule that goes', () => {
    const before = sheet(
      `<sheetData/>${staffBar('A2:A9', '{BB}')}<extLst>${twins(staffTwin('A2:A9 C2', '{BB}', '{CC}'))}</extLst>`,
    );
    const after = editConditionalFormats(before, operation(null));
    expect(after).toBe(sheet(`<sheetData/><extLst>${twins(staffTwin('A2:A9 C2', '{CC}'))}</extLst>`));
  });

  test('other extensions stay, before or beside an empty list of them', () => {
    const before = sheet(`<sheetData/><extLst>${OTHER_EXTENSION}</extLst>`);
    const after = editConditionalFormats(before, operation(BARS));
    expect(after.endsWith(`${OTHER_EXTENSION}</extLst></worksheet>`)).toBe(true);
    expect(editConditionalFormats(after, operation(null))).toBe(before);
    expect(editConditionalFormats(sheet('<sheetData/><extLst/>'), operation(BARS))).toContain(
      '<extLst><ext uri="{78C0',
    );
  });
});

test('the same again changes nothing; other values keep priority and id', () => {
  const once = editConditionalFormats(sheet(`<sheetData/>${cellIs('B1', 4)}`), operation(BARS));
  expect(editConditionalFormats(once, operation(BARS))).toBe(once);
  const changed = editConditionalFormats(once, operation({ ...BARS, to: 5 }));
  expect(changed).toBe(once.replaceAll('val="1"', 'val="5"').replace('<xm:f>1<', '<xm:f>5<'));
});

test('every data bar of a sheet has an id and a priority of its own', () => {
  const ranges = [1, 2, 3].map((column) => ({ ...RANGE, left: column, right: column }));
  const after = ranges.reduce(
    (text, range) => editConditionalFormats(text, operation(BARS, range)),
    sheet('<sheetData/>'),
  );
  const ids = [...after.matchAll(/<x14:cfRule type="dataBar" id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
  expect([...after.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual(['1', '2', '3']);
});
