import type { JudgedPlace } from '../../../../src/core/model/workplan/judgedPlace';
import { pairJudged } from '../../../../src/core/model/workplan/pairJudged';

const place = (cell: string, row: string, other: Partial<JudgedPlace> = {}): JudgedPlace => ({
  ...{ code: 'mode-mismatch', sheet: 'W', cell, bullet: null, about: '', content: 'online', row },
  ...other,
});
const entry = (...args: Parameters<typeof place>) => ({ ...place(...args), reason: 'So it is.', day: '2026-01-15' });

/** The addresses of entries and of the findings they go with. */
function pairs(entries: readonly ReturnType<typeof entry>[], candidates: readonly JudgedPlace[]) {
  const found = pairJudged(
    candidates.map((one) => ({ place: one })),
    entries,
  );
  return [...found].map(([{ cell }, { place: at }]) => `${cell} ${at.cell}`).sort();
}

describe('pairJudged', () => {
  test('the cell that stands where it stood', () => {
    expect(pairs([entry('B5', 'r5')], [place('B5', 'r5'), place('B6', 'r6')])).toEqual(['B5 B5']);
  });

  test('a row inserted above: its own row is found again, not what stands there now', () => {
    expect(pairs([entry('B6', 'r6')], [place('B6', 'r5'), place('B7', 'r6')])).toEqual(['B6 B7']);
  });

  test('rows sorted', () => {
    const entries = [entry('B5', 'r5'), entry('B6', 'r6')];
    expect(pairs(entries, [place('B6', 'r5'), place('B5', 'r6'), place('B7', 'r7')])).toEqual(['B5 B6', 'B6 B5']);
  });

  test('another cell of the row changed', () => {
    expect(pairs([entry('B5', 'r5')], [place('B5', 'new'), place('B6', 'r6')])).toEqual(['B5 B5']);
  });

  test('moved and its row changed: the only one it can be', () => {
    expect(pairs([entry('B5', 'r5')], [place('B9', 'new')])).toEqual(['B5 B9']);
    expect(pairs([entry('B5', 'r5')], [place('B9', 'new'), place('B8', 'new too')])).toEqual([]);
  });

  test.each<[string, Partial<JudgedPlace>]>([
    ['content', { content: 'hybrid' }],
    ['code', { code: 'mode-unknown' }],
    ['sheet', { sheet: 'V' }],
    ['bullet', { bullet: 2 }],
    ['name it speaks of', { about: 'fiji' }],
  ])('another %s is another finding', (_, other) => {
    expect(pairs([entry('B5', 'r5')], [place('B5', 'r5', other)])).toEqual([]);
  });

  test('two entries never share a finding', () => {
    expect(pairs([entry('B5', 'r5'), entry('B6', 'r6')], [place('B5', 'r5')])).toEqual(['B5 B5']);
    expect(pairs([entry('B5', 'r5'), entry('B5', 'r5')], [place('B5', 'r5')])).toEqual([]);
  });

  test('the name of the sheet counts in any case', () => {
    expect(pairs([entry('B5', 'r5')], [place('B5', 'r5', { sheet: 'w' })])).toEqual(['B5 B5']);
  });
});
