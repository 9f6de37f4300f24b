import { addPart } from '../../../../src/hosts/xlsx/package/addPart';
import {
  addExternalRelationships,
  removeRelationshipsById,
} from '../../../../src/hosts/xlsx/package/editRelationships';
import { PackageDraft } from '../../../../src/hosts/xlsx/package/packageDraft';
import { readRelationships } from '../../../../src/hosts/xlsx/package/relationships';
import { removePart } from '../../../../src/hosts/xlsx/package/removePart';
import { XlsxPackage } from '../../../../src/hosts/xlsx/package/xlsxPackage';
import { partPaths, partText, SHEET, xlsxWith, type PartChanges } from '../../../support/xlsxParts';

const LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const drawing = { kind: 'drawing', path: 'xl/drawings/drawing#.xml', contentType: 'a/drawing', text: '<d/>' };
const chart = { kind: 'http://x/2014/chartEx', path: 'xl/charts/chart#.xml', contentType: 'a/chart', text: '<c/>' };
const draftOf = (bytes: Uint8Array) => new PackageDraft(new XlsxPackage(bytes));

function edited(bytes: Uint8Array, edit: (draft: PackageDraft) => void): Uint8Array {
  const draft = draftOf(bytes);
  edit(draft);
  return draft.build() ?? bytes;
}

test('a part is added under a free path, with content type and relationship', () => {
  const bytes = xlsxWith({ 'xl/drawings/drawing1.xml': '<other/>' });
  let added: { path: string; id: string } | null = null;
  const after = edited(bytes, (draft) => (added = addPart(draft, SHEET, drawing)));
  expect(added).toEqual({ path: 'xl/drawings/drawing2.xml', id: 'rId1' });
  expect(partText(after, LINKS)).toContain(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing2.xml"/>',
  );
  expect(partText(after, CONTENT_TYPES)).toContain(
    '<Override PartName="/xl/drawings/drawing2.xml" ContentType="a/drawing"/>',
  );
});

test('a relationship may lead outside, and may have a type of its own', () => {
  const after = edited(xlsxWith({}), (draft) => {
    addPart(draft, SHEET, chart);
    const ids = addExternalRelationships(draft, SHEET, 'http://x/hyperlink', ['https://a.b/?c="d"&e', 'mailto:a']);
    expect(ids).toEqual(['rId2', 'rId3']);
  });
  expect(partText(after, LINKS)).toContain('Type="http://x/2014/chartEx" Target="../charts/chart1.xml"/>');
  expect(partText(after, LINKS)).toContain(
    '<Relationship Id="rId2" Type="http://x/hyperlink" Target="https://a.b/?c=&quot;d&quot;&amp;e" TargetMode="External"/>',
  );
});

test('what is taken out again leaves the file as it was', () => {
  const bytes = xlsxWith({});
  const draft = draftOf(bytes);
  const { path } = addPart(draft, SHEET, drawing);
  addPart(draft, path, chart);
  const ids = addExternalRelationships(draft, SHEET, 'http://x/hyperlink', ['https://a.b', 'https://a.c']);
  removePart(draft, SHEET, path);
  removeRelationshipsById(draft, SHEET, new Set(ids));
  expect(draft.build()).toBeNull();
});

describe('a part that is taken out', () => {
  const links = (...targets: string[]) =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    targets.map((target, index) => `<Relationship Id="rId${index}" Type="http://x/y" Target="${target}"/>`).join('') +
    '</Relationships>';
  const changes: PartChanges = {
    [LINKS]: links('../drawings/Drawing1.xml', '../comments1.xml'),
    'xl/drawings/drawing1.xml': '<d/>',
    'xl/drawings/_rels/drawing1.xml.rels': links('../media/own.png', '/xl/media/shared.png', 'drawing1.xml'),
    'xl/media/own.png': '1',
    'xl/media/shared.png': '2',
    'xl/media/orphan.png': '3',
    'xl/comments1.xml': '<c/>',
    'xl/_rels/comments1.xml.rels': links('media/shared.png'),
  };

  test('takes with it what only it leads to', () => {
    const bytes = xlsxWith(changes);
    const after = edited(bytes, (draft) => removePart(draft, SHEET, 'xl/drawings/drawing1.xml'));
    const gone = ['xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/media/own.png'];
    expect(partPaths(after)).toEqual(partPaths(bytes).filter((path) => !gone.includes(path)));
    const draft = draftOf(after);
    expect(readRelationships(draft, SHEET).map(({ path }) => path)).toEqual(['xl/comments1.xml']);
    expect(draft.paths()).toEqual(partPaths(after));
  });

  test('its relationships part goes with its last relationship', () => {
    const after = edited(xlsxWith(changes), (draft) => {
      removePart(draft, SHEET, 'xl/drawings/drawing1.xml');
      removePart(draft, SHEET, 'xl/comments1.xml');
    });
    expect(partPaths(after)).not.toContain(LINKS);
    expect(partPaths(after)).toContain('xl/media/orphan.png');
  });
});

test('a part that was taken out cannot be read, and may be added again', () => {
  const draft = draftOf(xlsxWith({ 'xl/a.xml': '<a/>' }));
  draft.remove('xl/A.xml');
  expect(draft.has('xl/a.xml')).toBe(false);
  expect(() => draft.text('xl/a.xml')).toThrow('The part xl/a.xml is missing.');
  draft.write('xl/a.xml', '<a/>');
  expect(draft.build()).toBeNull();
});
