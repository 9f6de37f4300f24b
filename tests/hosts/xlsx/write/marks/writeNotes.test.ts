import { readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { childNamed, childrenNamed, parseXml } from '../../../../../src/hosts/xlsx/xml/xmlTree';
import { changedParts, partPaths, partText, SHEET, xlsxWith, xlsxWithSheet } from '../../../../support/xlsxParts';
import {
  addNote,
  comments,
  COMMENTS,
  CONTENT_TYPES,
  CONTROL,
  deleteNote,
  DRAWING,
  drawing,
  patched,
  RELATIONSHIPS,
  staffBox,
  staffComment,
  staffNotes,
  xlsxWithNotes,
} from './noteFixtures';

const notesOf = (bytes: Uint8Array) => readXlsx(bytes, '').snapshot.sheets[0]!.notes;
const commentsIn = (bytes: Uint8Array) =>
  childrenNamed(childNamed(parseXml(partText(bytes, COMMENTS)), 'commentList'), 'comment');

describe('a sheet without notes', () => {
  const bytes = xlsxWithSheet('<sheetData/><tableParts/>');
  const after = patched(bytes, addNote(3, 2, 'Late'), addNote(1, 1, 'From 12 rows.\n<&> _x0041_'));

  test('gets a part for texts, one for boxes, and what leads to them', () => {
    expect(partPaths(after)).toEqual([...partPaths(bytes), ...[COMMENTS, RELATIONSHIPS, DRAWING]]);
    expect(changedParts(bytes, after)).toEqual([CONTENT_TYPES, COMMENTS, DRAWING, RELATIONSHIPS, SHEET].sort());
    expect(partText(after, CONTENT_TYPES)).toContain(
      `PartName="/${COMMENTS}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"`,
    );
    expect(partText(after, CONTENT_TYPES)).toContain(
      `PartName="/${DRAWING}" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"`,
    );
    const id = /\/vmlDrawing" Target="..\/drawings\/vmlDrawing1.vml"/.exec(partText(after, RELATIONSHIPS));
    expect(id).not.toBeNull();
    expect(partText(after, SHEET)).toMatch(/<sheetData\/><legacyDrawing [^>]*r:id="rId2"\/><tableParts\/>/);
  });

  test('names the product as their author, and lists them by rows', () => {
    expect(partText(after, COMMENTS)).toContain('<authors><author>Plan Monitor</author></authors>');
    expect(commentsIn(after).map(({ attributes }) => attributes)).toEqual([
      { ref: 'A1', authorId: '0' },
      { ref: 'B3', authorId: '0' },
    ]);
    expect(partText(after, COMMENTS)).toContain('>From 12 rows.\n&lt;&amp;&gt; _x005F_x0041_</t>');
    expect(notesOf(after)).toEqual([
      { row: 1, column: 1, kind: 'own', text: 'From 12 rows.\n<&> _x0041_' },
      { row: 3, column: 2, kind: 'own', text: 'Late' },
    ]);
  });

  test('has a hidden box for each', () => {
    const vml = parseXml(partText(after, DRAWING));
    const shapes = childrenNamed(vml, 'shape');
    expect(shapes.map(({ attributes }) => attributes.id)).toEqual(['_x0000_s1025', '_x0000_s1026']);
    for (const { attributes } of shapes) expect(attributes.style).toContain('visibility:hidden');
    expect(partText(after, DRAWING).match(/<x:Row>\d+<\/x:Row><x:Column>\d+<\/x:Column>/g)).toEqual([
      '<x:Row>2</x:Row><x:Column>1</x:Column>',
      '<x:Row>0</x:Row><x:Column>0</x:Column>',
    ]);
  });

  test('the same again changes no byte; another text only its own part', () => {
    expect(patched(after, addNote(1, 1, 'From 12 rows.\n<&> _x0041_'))).toBe(after);
    const renewed = patched(after, addNote(1, 1, 'From 13 rows.'));
    expect(changedParts(after, renewed)).toEqual([COMMENTS]);
    expect(partText(renewed, COMMENTS)).toContain('>From 13 rows.<');
    expect(partText(renewed, COMMENTS)).not.toContain('12 rows');
  });

  test('is as it was when the last of them goes', () => {
    const one = patched(after, deleteNote(1, 1));
    expect(notesOf(one)).toEqual([{ row: 3, column: 2, kind: 'own', text: 'Late' }]);
    expect(partText(one, DRAWING)).not.toContain('_x0000_s1026');
    const none = patched(one, deleteNote(3, 2));
    expect(partPaths(none)).toEqual(partPaths(bytes));
    for (const path of partPaths(bytes)) expect(partText(none, path)).toBe(partText(bytes, path));
    expect(patched(none, deleteNote(3, 2))).toBe(none);
  });

  test('put and taken off in one patch is nothing', () => {
    expect(patched(bytes, addNote(1, 1, 'a'), deleteNote(1, 1))).toBe(bytes);
    expect(patched(after, deleteNote(3, 2), addNote(3, 2, 'Late'))).toBe(after);
  });
});

describe("staff's notes", () => {
  const vml = drawing(staffBox(1025, 2, 1) + staffBox(1030, 5, 1));
  const xml = comments(['Office', 'tc={1}'], staffComment('A2', 1) + staffComment('A5'));
  const bytes = xlsxWithNotes(vml, xml);

  test('keep their text and their boxes, the new one among them in the order of cells', () => {
    const after = patched(bytes, addNote(3, 9, 'Ours'));
    const [head, tail] = partText(after, COMMENTS).split(/<comment ref="I3".*?<\/comment>/);
    expect(`${head}${tail}`.replace('<author>Plan Monitor</author>', '')).toBe(xml);
    expect(commentsIn(after).map(({ attributes }) => attributes.ref)).toEqual(['A2', 'I3', 'A5']);
    expect(commentsIn(after)[1]!.attributes.authorId).toBe('2');
    expect(partText(after, DRAWING).startsWith(vml.slice(0, -'</xml>'.length))).toBe(true);
    expect(partText(after, DRAWING)).toContain('id="_x0000_s1031"');
    expect(changedParts(bytes, after)).toEqual([COMMENTS, DRAWING]);
    const gone = patched(after, deleteNote(3, 9));
    expect(partText(gone, COMMENTS)).toBe(xml);
    expect(partText(gone, DRAWING).replace(/<v:shapetype.*?<\/v:shapetype>/, '')).toBe(vml);
  });

  test('are never replaced or taken off', () => {
    expect(patched(bytes, addNote(2, 1, 'Ours'))).toBe(bytes);
    expect(patched(bytes, deleteNote(5, 1), deleteNote(7, 7))).toBe(bytes);
  });
});

test("form controls keep staff's drawing alive", () => {
  const vml = drawing(CONTROL);
  const bytes = xlsxWithNotes(vml, null);
  const after = patched(bytes, addNote(2, 2, 'Ours'));
  expect(partText(after, DRAWING)).toContain(CONTROL);
  expect(partText(after, DRAWING)).toContain('id="_x0000_s1026"');
  expect(partText(after, SHEET)).toBe(partText(bytes, SHEET));
  const gone = patched(after, deleteNote(2, 2));
  expect(partPaths(gone)).toEqual(partPaths(bytes));
  expect(partText(gone, DRAWING)).toContain(CONTROL);
  expect(partText(gone, DRAWING)).not.toContain('ObjectType="Note"');
});

test('a box that is missing is added, and one that staff moved stays', () => {
  const boxless = xlsxWithNotes(drawing(''), comments(['Plan Monitor'], staffComment('B2')));
  const after = patched(boxless, addNote(2, 2, "Staff's B2"));
  expect(partText(after, DRAWING)).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
  const moved = xlsxWithNotes(drawing(staffBox(1025, 2, 2)), comments(['Plan Monitor'], staffComment('B2')));
  expect(changedParts(moved, patched(moved, addNote(2, 2, 'New')))).toEqual([COMMENTS]);
});

test('the drawing of a header is left alone, and its block of ids too', () => {
  const bytes = xlsxWithNotes(drawing('', '3'), null);
  const headed = xlsxWith({
    ...staffNotes(drawing('', '3'), null),
    [SHEET]: partText(bytes, SHEET).replace('<legacyDrawing ', '<legacyDrawingHF '),
  });
  const after = patched(headed, addNote(1, 1, 'Ours'));
  expect(partText(after, DRAWING)).toBe(partText(headed, DRAWING));
  expect(partText(after, 'xl/drawings/vmlDrawing2.vml')).toContain('data="4"');
  expect(partText(after, 'xl/drawings/vmlDrawing2.vml')).toContain('id="_x0000_s4097"');
  expect(partText(after, SHEET)).toMatch(/<legacyDrawing [^>]*\/><legacyDrawingHF /);
});

test('strict files get relationships and texts in their own spelling', () => {
  const strict = (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      )
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/', 'http://purl.oclc.org/ooxml/spreadsheetml/');
  const paths = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET];
  const after = patched(xlsxWith(Object.fromEntries(paths.map((path) => [path, strict]))), addNote(1, 1, 'Ours'));
  expect(partText(after, RELATIONSHIPS)).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/comments');
  expect(partText(after, COMMENTS)).toContain('<comments xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
  expect(partText(after, SHEET)).not.toContain('schemas.openxmlformats.org');
});
