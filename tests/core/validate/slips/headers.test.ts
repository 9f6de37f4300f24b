import { columnLetters, lastUsedRow, type Severity } from '../../../../src/core';
import { check, cleanOffice, cleanSample, FIRST, PLAN } from './cleanOffice';
import { both, cellAt, inEach, pasteRows, put, putAll, type Edit } from './edits';
import { OUTPUTS, PARTICIPANTS } from './listSheets';
import { placed } from './slip';

const FIRST_ROW = 4;
const WORKSHOPS = 24;
const PASTED = 20;

/** The list of workshops of the sample, 21 times as long: every workshop with a number and a title of its own. */
function makeLongList(): typeof cleanSample {
  const rows = Array.from({ length: WORKSHOPS * (PASTED + 1) }, (_, index) => index);
  const titles = rows.map((index) => {
    const title = cellAt(cleanSample, FIRST, `B${FIRST_ROW + (index % WORKSHOPS)}`);
    return [`B${FIRST_ROW + index}`, `${'value' in title ? title.value : ''} (${index + 1})`] as const;
  });
  const numbers = rows.map((index) => [`A${FIRST_ROW + index}`, index + 1] as const);
  const lengthen = pasteRows(FIRST_ROW, FIRST_ROW + WORKSHOPS - 1, PASTED);
  return both(lengthen, putAll(Object.fromEntries([...titles, ...numbers]))).apply(cleanSample, FIRST, '');
}

const longList = makeLongList();

const isSlip = ({ severity }: { severity: Severity }) => severity !== 'note';
const slipsIn = (book: typeof cleanSample) => check(book).filter(isSlip).map(placed);

/** The headers of a sheet, by the cell of each. */
function headersOf(sheet: string, row: number, width: number): readonly (readonly [string, string])[] {
  return Array.from({ length: width }, (_, index) => {
    const cell = `${columnLetters(index + 1)}${row}`;
    const header = cellAt(cleanOffice, sheet, cell);
    return [cell, header.kind === 'text' ? header.value : ''] as const;
  });
}

const headers = headersOf(FIRST, 3, 24);

describe('a wrong header in a list of 504 workshops', () => {
  test('the list as it is has no slip', () => {
    expect(lastUsedRow(longList.sheets.find(({ name }) => name === FIRST)!)).toBe(FIRST_ROW + 504);
    expect(slipsIn(longList)).toEqual([]);
  });

  test.each(headers)('%s "%s" made a word nobody knows gives one finding, or two', (cell) => {
    expect(slipsIn(put('Weather').apply(longList, FIRST, cell)).length).toBeLessThanOrEqual(2);
  });

  test.each(headers)('%s "%s" typed over with its neighbour gives three at most', (cell) => {
    const index = headers.findIndex(([one]) => one === cell);
    const [, neighbour] = headers[index + 1] ?? headers[index - 1]!;
    expect(slipsIn(put(neighbour).apply(longList, FIRST, cell)).length).toBeLessThanOrEqual(3);
  });
});

describe('two headers changed round', () => {
  const change = (one: string, other: string): Edit => {
    const [a, b] = [one, other].map((cell) => headers.find(([place]) => place === cell)![1]);
    return both(inEach([one], put(b!)), inEach([other], put(a!)));
  };

  test.each([
    ['C3', 'D3', 'start and end', ['end-before-start']],
    ['F3', 'G3', 'mode and level', ['mode-unknown', 'level-unknown']],
    ['E3', 'R3', 'venue and Members', ['member-unknown']],
    ['J3', 'K3', 'plan action and status', ['action-unreadable', 'activity-status-unknown']],
    ['L3', 'R3', 'participants and Members', ['member-unknown', 'count-invalid']],
  ])('%s and %s, %s: one finding a column', (one, other, _, codes) => {
    const found = slipsIn(change(one, other).apply(longList, FIRST, one));
    const said = found.map((text) => text.split(' ')[0]);
    for (const code of codes) expect(said.filter((one) => one === code)).toHaveLength(1);
    expect(found.length).toBeLessThanOrEqual(codes.length + 6);
  });
});

describe('a wrong header of the other sheets', () => {
  const PLAN_HEADERS = [5, 46, 51, 66];

  test.each(headersOf(PLAN, 5, 5))('of the plan, under every pillar: %s "%s"', (cell) => {
    const cells = PLAN_HEADERS.map((row) => `${cell[0]!}${row}`);
    const slipped = inEach(cells, put('Weather')).apply(cleanOffice, PLAN, cell);
    expect(slipsIn(slipped).length).toBeLessThanOrEqual(1);
  });

  test.each(headersOf(PARTICIPANTS, 1, 8))('of the participants: %s "%s"', (cell) => {
    expect(slipsIn(put('Weather').apply(cleanOffice, PARTICIPANTS, cell)).length).toBeLessThanOrEqual(1);
    expect(slipsIn(put('Member').apply(cleanOffice, PARTICIPANTS, cell)).length).toBeLessThanOrEqual(2);
  });

  test.each(headersOf(OUTPUTS, 1, 8))('of the outputs: %s "%s"', (cell) => {
    expect(slipsIn(put('Weather').apply(cleanOffice, OUTPUTS, cell)).length).toBeLessThanOrEqual(1);
    expect(slipsIn(put('Members').apply(cleanOffice, OUTPUTS, cell)).length).toBeLessThanOrEqual(2);
  });
});
