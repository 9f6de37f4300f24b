import {
  readCategories,
  readNumbers,
  readTexts,
  referenceElement,
} from '../../../../../src/hosts/xlsx/write/charts/chartPoints';
import { snapshotFrom, type PlainCell } from '../../../../support/snapshotFrom';

const column = (...cells: PlainCell[]) => snapshotFrom({ Data: cells.map((cell) => [cell]) });
const down = (bottom: number) => ({ top: 1, left: 1, bottom, right: 1 });

describe('what a chart remembers of its cells', () => {
  test('numbers and dates are values; everything else is a gap and never zero', () => {
    const cells = column(4, null, 'No data', true, { error: '#N/A' }, { formula: '=1/4', value: 0.25 }, -1e-7);
    expect(readNumbers(cells, 'data', down(7), '0.0%')).toEqual({
      kind: 'number',
      formatCode: '0.0%',
      values: ['4', null, null, null, null, '0.25', '-1e-7'],
    });
  });

  test('names are texts, whatever the cell holds', () => {
    const cells = column('Level', 2026, false, { error: '#REF!' }, { date: '2026-06-30' }, null, {
      uncalculated: '=A1',
    });
    expect(readTexts(cells, 'Data', down(7)).values).toEqual([
      'Level',
      '2026',
      'FALSE',
      '#REF!',
      '2026-06-30',
      null,
      null,
    ]);
  });

  test.each<[string, PlainCell[], string, string]>([
    ['texts', ['a', 'b'], 'text', ''],
    ['years', [2024, null, 2026], 'number', 'General'],
    ['dates', [{ date: '2026-06-30' }, { date: '2026-07-01' }], 'number', 'd mmm yyyy'],
    ['a mixture', ['FY', 2026], 'text', ''],
    ['nothing', [null, null], 'text', ''],
  ])('categories: %s', (_, cells, kind, formatCode) => {
    expect(readCategories(column(...cells), 'Data', down(cells.length))).toMatchObject({ kind, formatCode });
  });

  test('a row is read from left to right, and a sheet that is gone holds nothing', () => {
    const cells = snapshotFrom({ Data: [['x', 'y', 'z']] });
    const across = { top: 1, left: 2, bottom: 1, right: 3 };
    expect(readTexts(cells, 'Data', across).values).toEqual(['y', 'z']);
    expect(readTexts(cells, 'Gone', across).values).toEqual([null, null]);
  });

  test('references and their caches are spelled as charts need them', () => {
    const texts = { kind: 'text', formatCode: '', values: ['<&>', null, '_x0041_\u0001'] } as const;
    expect(referenceElement('c:', "'A&B'!$A$1:$A$3", texts)).toBe(
      '<c:strRef><c:f>\'A&amp;B\'!$A$1:$A$3</c:f><c:strCache><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>&lt;&amp;&gt;</c:v></c:pt><c:pt idx="2"><c:v>_x005F_x0041__x0001_</c:v></c:pt>' +
        '</c:strCache></c:strRef>',
    );
    const numbers = { kind: 'number', formatCode: '0.0%', values: [null, '0.5'] } as const;
    expect(referenceElement('', 'F', numbers)).toBe(
      '<numRef><f>F</f><numCache><formatCode>0.0%</formatCode><ptCount val="2"/><pt idx="1"><v>0.5</v></pt></numCache></numRef>',
    );
  });
});
