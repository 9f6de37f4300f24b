import type { TableSnapshot } from '../../../../src/core';
import { readTable } from '../../../../src/hosts/xlsx/read/readTable';
import { editTable } from '../../../../src/hosts/xlsx/write/editTable';

const FORMULA =
  '<tableColumn id="7" name="B_x000a_b" totalsRowFunction="sum"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>';
const SOURCE =
  '<table id="1" name="T" displayName="T" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"><filterColumn colId="1"/></autoFilter>' +
  '<sortState ref="A2:B4"><sortCondition ref="B2:B4"/></sortState>' +
  `<tableColumns count="2"><tableColumn id="3" name="A &amp; x"/>${FORMULA}</tableColumns><tableStyleInfo name="s"/></table>`;

const table = readTable(SOURCE);

function withColumns(right: number, columns: readonly string[], bottom = 5): TableSnapshot {
  return { ...table, range: { top: 1, left: 1, bottom, right }, columns };
}

describe('editTable', () => {
  test('changes nothing when nothing changed', () => {
    expect(editTable(SOURCE, table)).toBe(SOURCE);
  });

  test('appends columns and leaves the others byte for byte', () => {
    const columns = ['A & x', 'B\nb', 'New "one"', 'As\nof'];
    const text = editTable(SOURCE, withColumns(4, columns, 6));
    expect(text).toBe(
      SOURCE.replace('ref="A1:B5"', 'ref="A1:D6"')
        .replace('ref="A1:B4"', 'ref="A1:D5"')
        .replace('count="2"', 'count="4"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="8" name="New &quot;one&quot;"/><tableColumn id="9" name="As_x000a_of"/></tableColumns>',
        ),
    );
    expect(readTable(text)).toEqual(withColumns(4, columns, 6));
  });

  test('takes trailing columns out, with their filters and sorting', () => {
    const text = editTable(SOURCE, withColumns(1, ['A & x']));
    expect(text).toContain(
      '<autoFilter ref="A1:A4"></autoFilter><tableColumns count="1"><tableColumn id="3" name="A &amp; x"/></tableColumns>',
    );
  });

  test('a renamed column keeps everything but its name', () => {
    const text = editTable(SOURCE, withColumns(2, ['A & x', 'C']));
    expect(text).toContain(FORMULA.replace('B_x000a_b', 'C'));
  });

  test('two columns of one name do not share an id', () => {
    const ids = [...editTable(SOURCE, withColumns(2, ['A & x', 'A & x'])).matchAll(/<tableColumn id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});
