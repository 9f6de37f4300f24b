import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { xlsxWithSheet, type PartChanges } from '../../../support/xlsxParts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NOTES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const THREAD_MAIN = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

function notesIn(links: readonly (readonly [type: string, target: string])[], parts: PartChanges) {
  const list = links.map(([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`);
  const bytes = xlsxWithSheet('<sheetData/>', {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${list.join('')}</Relationships>`,
    ...parts,
  });
  return readXlsx(bytes, 'book.xlsx').snapshot.sheets[0]!.notes;
}

function comments(...references: string[]): string {
  const list = references.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>n</t></text></comment>`);
  return `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${list.join('')}</commentList></comments>`;
}

describe('notes', () => {
  test('are told by row, then by column', () => {
    const parts = { 'xl/comments1.xml': comments('C2', 'B10', 'A2') };
    expect(notesIn([[NOTES, '../comments1.xml']], parts)).toEqual([
      { row: 2, column: 1, kind: 'note' },
      { row: 2, column: 3, kind: 'note' },
      { row: 10, column: 2, kind: 'note' },
    ]);
  });

  test('threads are told from the notes that stand for them in old readers', () => {
    const thread = '<threadedComment ref="B2" id="{1}"/><threadedComment ref="B2" id="{2}" parentId="{1}"/>';
    const parts = {
      'xl/comments1.xml': comments('A1', 'B2'),
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREAD_MAIN}">${thread}</ThreadedComments>`,
    };
    const links = [
      [THREADS, '../threadedComments/threadedComment1.xml'],
      [NOTES, '../comments1.xml'],
    ] as const;
    expect(notesIn(links, parts)).toEqual([
      { row: 1, column: 1, kind: 'note' },
      { row: 2, column: 2, kind: 'thread' },
    ]);
  });

  test('a missing part gives none, a broken one is damage', () => {
    expect(notesIn([[NOTES, '../comments1.xml']], {})).toEqual([]);
    const broken = { 'xl/comments1.xml': '<comments><commentList>' };
    expect(() => notesIn([[NOTES, '../comments1.xml']], broken)).toThrow('book.xlsx is damaged');
  });
});
