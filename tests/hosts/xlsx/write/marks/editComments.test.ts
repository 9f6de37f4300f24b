import { editComments } from '../../../../../src/hosts/xlsx/write/marks/editComments';
import { comments, staffComment } from './noteFixtures';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OURS = '<comment ref="B2" authorId="0"><text><r><t>Ours</t></r></text></comment>';
const edit = (source: string, notes: Readonly<Record<string, string | null>>) =>
  editComments(source, new Map(Object.entries(notes)));

test('lists that are missing or empty are made, in the order of the schema', () => {
  const made =
    /^<comments [^>]*><authors><author>Plan Monitor<\/author><\/authors><commentList><comment ref="A1" .*<\/commentList><extLst\/><\/comments>$/;
  expect(edit(`<comments xmlns="${MAIN}"><extLst/></comments>`, { A1: 'a' }).text).toMatch(made);
  expect(edit(`<comments xmlns="${MAIN}"><authors/><commentList/><extLst/></comments>`, { A1: 'a' }).text).toMatch(
    made,
  );
});

test('new notes stand by rows, then by columns, among those that stand', () => {
  const { text } = edit(comments(['Office'], staffComment('B2') + staffComment('A10')), {
    C2: 'c',
    A11: 'd',
    A3: 'b',
    B1: 'a',
  });
  expect([...text.matchAll(/ ref="(\w+)"/g)].map(([, cell]) => cell)).toEqual(['B1', 'B2', 'C2', 'A3', 'A10', 'A11']);
  expect(text.match(/authorId="1"/g)).toHaveLength(4);
});

test('another text leaves the rest of the note as it is', () => {
  const own = OURS.replace('authorId', 'xr:uid="{1}" authorId');
  const { text, noted, removed } = edit(comments(['Plan Monitor', 'Office'], own), { B2: 'New' });
  expect(text).toContain('<comment ref="B2" xr:uid="{1}" authorId="0"><text><r><rPr>');
  expect(text).toContain('>New</t></r></text></comment>');
  expect([[...noted], removed]).toEqual([[['B2', 'New']], []]);
});

test('a note that Excel wrote under a person’s name is known by its first line, and keeps it', () => {
  const excels = '<comment ref="B2" authorId="0"><text><t>Plan Monitor:\r\nOld\r\nwords</t></text></comment>';
  const source = comments(['Somebody'], excels);
  expect(edit(source, { B2: 'New' }).text).toContain('>Plan Monitor:\nNew</t>');
  expect(edit(source, { B2: 'Old\nwords' }).text).toBe(source);
  expect(edit(source, { B2: null }).removed).toEqual(['B2']);
});

test('the product stays an author while the numbers of others depend on it', () => {
  const others = staffComment('A1', 1);
  expect(edit(comments(['Plan Monitor', 'Office'], others + OURS), { B2: null }).text).toBe(
    comments(['Plan Monitor', 'Office'], others),
  );
  const last = OURS.replace('"0"', '"1"');
  expect(edit(comments(['Office', 'Plan Monitor'], staffComment('A1') + last), { B2: null }).text).toBe(
    comments(['Office'], staffComment('A1')),
  );
});

test('a part without notes is told', () => {
  expect(edit(comments(['Plan Monitor'], OURS), { B2: null })).toMatchObject({ isEmpty: true, removed: ['B2'] });
  expect(edit(comments(['Office'], staffComment('B2')), { B2: null })).toMatchObject({ isEmpty: false, removed: [] });
});

test('prefixes of the part are kept', () => {
  const prefixed = `<x:comments xmlns:x="${MAIN}"><x:authors/><x:commentList/></x:comments>`;
  expect(edit(prefixed, { A1: 'a' }).text.replace(/<\/?x:/g, '')).not.toContain('<');
});
