import { withNoteShapes, withoutNoteShapes } from '../../../../../src/hosts/xlsx/write/marks/editNoteShapes';
import { isEmptyDrawing, noteShapes } from '../../../../../src/hosts/xlsx/write/marks/noteShapes';
import { idBlocks, takeShapeIds } from '../../../../../src/hosts/xlsx/write/marks/shapeIds';
import { parseXml } from '../../../../../src/hosts/xlsx/xml/xmlTree';
import { CONTROL, drawing, staffBox } from './noteFixtures';

const box = { width: 240, height: 57, anchor: [1, 15, 0, 2, 4, 63, 2, 19] };

describe('the boxes of notes', () => {
  test('are found beside form controls, whatever prefixes the file uses', () => {
    const source = drawing(CONTROL + staffBox(1026, 7, 3) + '<v:shape id="empty"/>');
    expect(noteShapes(source)).toMatchObject([{ row: 7, column: 3 }]);
    const renamed = drawing(staffBox(1026, 7, 3).replaceAll('v:shape', 'ns0:shape').replaceAll('x:', 'ns2:'));
    const [shape] = noteShapes(renamed);
    expect(shape).toMatchObject({ row: 7, column: 3 });
    expect(renamed.slice(shape!.start, shape!.end)).toMatch(/^<ns0:shape .*<\/ns0:shape>$/);
  });

  test('go one by one', () => {
    const [first, second] = [staffBox(1026, 1, 1), staffBox(1027, 2, 1)];
    expect(withoutNoteShapes(drawing(first + second), [{ row: 1, column: 1 }])).toBe(drawing(second));
  });

  test('declare their namespaces where the root does not', () => {
    const bare = withNoteShapes('<xml></xml>', [{ row: 1, column: 1, box }], 4);
    expect(parseXml(bare).children.map(({ name, attributes }) => [name, attributes['xmlns:v']])).toEqual([
      ['shapetype', 'urn:schemas-microsoft-com:vml'],
      ['shape', 'urn:schemas-microsoft-com:vml'],
    ]);
    expect(bare).toContain('_x0000_s4097');
    const usual = withNoteShapes(drawing(''), [{ row: 1, column: 1, box }], 4);
    expect(usual.split('xmlns:v')).toHaveLength(2);
    expect(withNoteShapes(usual, [{ row: 2, column: 1, box }], 4).split('<v:shapetype')).toHaveLength(2);
  });

  test('cannot be put into a drawing that does not end', () => {
    expect(() => withNoteShapes('<xml>', [{ row: 1, column: 1, box }], 1)).toThrow('does not end');
  });
});

test('a drawing is empty when it shows nothing', () => {
  expect(isEmptyDrawing(drawing('<v:shapetype id="_x0000_t202"></v:shapetype>'))).toBe(true);
  expect(isEmptyDrawing(drawing(CONTROL))).toBe(false);
  expect(isEmptyDrawing(drawing('<v:group id="g"></v:group>'))).toBe(false);
});

describe('ids of shapes', () => {
  test('go on past those that stand, in the last block of the drawing', () => {
    expect(takeShapeIds(drawing(staffBox(3080, 1, 1) + staffBox(1500, 2, 1), '1,3'), 2, 9).ids).toEqual([3081, 3082]);
    expect(takeShapeIds(drawing('', '2'), 1, 9).ids).toEqual([2049]);
  });

  test('take a free block when that one is full, and say so', () => {
    const { ids, text } = takeShapeIds(drawing(staffBox(2046, 1, 1)), 3, 5);
    expect(ids).toEqual([2047, 5121, 5122]);
    expect(idBlocks(text)).toEqual([1, 5]);
  });

  test('come from the shapes where the drawing names no block', () => {
    expect(idBlocks(`<xml>${staffBox(5000, 1, 1)}</xml>`)).toEqual([4]);
    expect(takeShapeIds(`<xml>${staffBox(5000, 1, 1)}</xml>`, 1, 9)).toEqual({
      ids: [5001],
      text: `<xml>${staffBox(5000, 1, 1)}</xml>`,
    });
  });
});
