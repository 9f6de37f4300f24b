import fc from 'fast-check';
import { parseRange } from '../../../../src/core';
import { allSlips, cleanFor } from './allSlips';
import { check, cleanOffice, cleanSample, FIRST, PLAN, SECOND } from './cleanOffice';
import { instrumentSheets } from './instrumentSheets';
import { PARTICIPANTS, SURVEY, SURVEY_TABLE } from './listSheets';
import { expectedOf, placed, type Slip } from './slip';
import { WORKPLAN } from './workplanSheet';

/**
 * Slips of one cell that stands under a header: they leave every other row where it is. Bullets of a work plan hang
 * together with each other and with the plan, and so do the rows of the other instruments.
 */
const rowSlips = allSlips.filter(({ edit, cell, foundAt, sheet }) => {
  if (sheet === WORKPLAN || sheet in instrumentSheets) return false;
  return edit.isOneCell && foundAt !== 'workbook' && rowOf(cell) > (isList(sheet) ? 1 : 5);
});

/** The workshops whose people the clean office lists, or of which it has replies. */
const LISTED = [`${FIRST} 17`, `${SECOND} 8`, `${FIRST} 19`, `${FIRST} 25`];
const PILLAR_TOPS = [4, 45, 50, 65];

function isList(sheet: string): boolean {
  return ![PLAN, FIRST, SECOND].includes(sheet);
}

function rowOf(cell: string): number {
  return parseRange(cell)!.top;
}

/**
 * What a slip is a slip of: its row; a pillar of the plan, whose letters hang together; the list of people, where one
 * whose workshop is not known may belong to either neighbour; the survey, whose totals hang on every reply.
 */
function placeOf({ sheet, cell }: Slip): string {
  const row = rowOf(cell);
  if (sheet === PLAN) return `${sheet} ${PILLAR_TOPS.filter((top) => top <= row).at(-1)}`;
  if (sheet === PARTICIPANTS) return sheet;
  if (sheet === SURVEY || sheet === SURVEY_TABLE) return SURVEY;
  return `${sheet} ${row}`;
}

/** A slip of the letters or headings themselves: references to the plan are then taken on trust. */
function isOfOrder({ code }: Slip): boolean {
  return code === 'pillar-missing' || code.startsWith('action-letter-');
}

/**
 * A slip of a workshop row was tried without a list of its people: it goes with slips of other lists only. Two headings
 * that are wrong leave nothing to count the others by.
 */
function goTogether(chosen: readonly Slip[]): boolean {
  if (chosen.some(isOfOrder) && chosen.some(({ code }) => code === 'action-unknown')) return false;
  if (chosen.filter(({ code }) => code === 'pillar-missing').length > 1) return false;
  const isListed = (slip: Slip) => !isList(slip.sheet) && LISTED.includes(placeOf(slip));
  if (chosen.some(({ sheet }) => isList(sheet)) && chosen.some(isListed)) return false;
  return new Set(chosen.map(placeOf)).size === chosen.length;
}

/** `RUNS=3000 SEED=random` tries many more than a test run has time for. */
const RUNS = Number(process.env['RUNS'] ?? 60);

const apart = fc.shuffledSubarray(rowSlips, { minLength: 2, maxLength: 3 }).filter(goTogether);

test('there are many slips to choose from', () => expect(rowSlips.length).toBeGreaterThan(150));

test('two or three slips in different places give exactly their findings', () => {
  fc.assert(
    fc.property(apart, (chosen) => {
      const clean = chosen.some((slip) => cleanFor(slip) === cleanOffice) ? cleanOffice : cleanSample;
      const slipped = chosen.reduce((book, { edit, sheet, cell }) => edit.apply(book, sheet, cell), clean);
      expect(check(slipped).map(placed).sort()).toEqual(chosen.map(expectedOf).sort());
    }),
    { numRuns: RUNS },
  );
}, 300_000);
