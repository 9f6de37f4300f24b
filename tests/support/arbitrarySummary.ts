import fc from 'fast-check';
import type { SummaryCell, SummaryPart, SummarySheet, SummaryTable } from '../../src/core';

const words = [
  'Workshop on exporters',
  'การประชุมเชิงปฏิบัติการระดับภูมิภาค',
  '関税行政に関する地域会議の報告書',
  '海关合作理事会区域能力建设',
  '관세협력이사회 지역 워크숍',
  '=SUM(A1:A9)',
  '-5',
  '@cmd',
  'a\nb',
  'x'.repeat(300),
  'long words follow each other '.repeat(40),
  '\u0001<&>"\ud800',
  '',
];

const text = fc.constantFrom(...words);

/** Pages of every shape: empty tables, wide and long ones, charts beside and below, odd and endless texts. */
export const arbitrarySummary: fc.Arbitrary<SummarySheet> = fc
  .record({
    isLarge: fc.boolean(),
    title: text,
    lines: fc.array(text, { maxLength: 3 }),
    notes: fc.array(text, { maxLength: 3 }),
    bands: fc.array(fc.array(arbitraryTable(), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
    charts: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ isLarge, title, lines, notes, bands, charts }) => {
    let last = 0;
    const numbered = bands.map((band) => band.map((table): SummaryTable => ({ ...table, id: `t${++last}` })));
    const withCharts = numbered.map((band, index) =>
      band.flatMap((table, place): SummaryPart[] => (charts[(index + place) % 12] ? [table, chartOf(table)] : [table])),
    );
    return { id: 'any', sheet: 'Any', title, lines, isLarge, notes, bands: withCharts, pagesHigh: 1 };
  });

function arbitraryTable(): fc.Arbitrary<Omit<SummaryTable, 'id'>> {
  return fc
    .record({
      width: fc.integer({ min: 2, max: 30 }),
      height: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 40 })),
      texts: fc.array(text, { minLength: 7, maxLength: 7 }),
      numbers: fc.array(fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })), { minLength: 5, maxLength: 5 }),
      remarks: fc.array(text, { maxLength: 2 }),
      hasTotal: fc.boolean(),
    })
    .map(({ width, height, texts, numbers, remarks, hasTotal }) => ({
      kind: 'table',
      heading: texts[0]!,
      columns: Array.from({ length: width }, (_, index) => ({
        id: `c${index}`,
        header: index % 5 === 4 ? texts[1]! : `Column ${index}`,
        width: 6 + ((index * 7) % 30),
      })),
      rows: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) =>
          column === 0 || column % 4 === 3
            ? textCell(texts[(row + column) % 7]!)
            : numberCell(numbers[(row + column) % 5]!),
        ),
      ),
      totalRows: hasTotal ? Math.min(1, height) : 0,
      remarks,
      whenEmpty: 'Nothing yet.',
    }));
}

function chartOf({ id, columns, heading }: SummaryTable): SummaryPart {
  return {
    ...{ kind: 'chart', id: `${id}.chart`, table: id, type: 'stackedBar', title: heading, description: heading },
    ...{ category: columns[0]!.id, series: [{ column: columns[1]!.id, colour: '0072B2', pattern: 'stripes' }] },
    ...{ categoryTitle: null, valueTitle: 'Workshops', valueFormat: '#,##0', from: 0, to: null },
    ...{ legend: 'bottom', showsValues: true },
  };
}

export function textCell(value: string): SummaryCell {
  return { cell: value === '' ? { kind: 'blank' } : { kind: 'text', value }, style: 'text', evidence: [] };
}

export function numberCell(value: number | null, style: SummaryCell['style'] = 'count'): SummaryCell {
  return { cell: value === null ? { kind: 'blank' } : { kind: 'number', value }, style, evidence: [] };
}
