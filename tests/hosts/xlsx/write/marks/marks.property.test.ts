import fc from 'fast-check';
import type { Patch, PatchOperation } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { dropdownList, linkTarget, markFormat } from '../../../../support/arbitraryMarks';
import { snapshotFrom } from '../../../../support/snapshotFrom';
import { describeComplaints } from '../../../../support/validity/validatePackage';
import { partText, SHEET, xlsxWith } from '../../../../support/xlsxParts';
import { comments, COMMENTS, DRAWING, drawing, staffBox, staffComment, staffNotes } from './noteFixtures';

const CLEAN = xlsxWith(
  {},
  snapshotFrom({
    Plan: [
      ['Action', 'Share'],
      ['Train', 0.5],
    ],
  }),
);
const NOTED = xlsxWith(
  staffNotes(drawing(staffBox(1025, 2, 1), '1'), comments(['Office'], staffComment('A2'))),
  snapshotFrom({
    Plan: [
      ['Action', 'Share'],
      ['Train', 0.5],
    ],
  }),
);

const line = fc.integer({ min: 1, max: 4 });
const cell = fc.record({ sheet: fc.constant('Plan'), row: line, column: line });
const place = fc
  .record({ sheet: fc.constant('Plan'), range: fc.record({ top: line, left: line }) })
  .map(({ sheet, range: { top, left } }) => ({ sheet, range: { top, left, bottom: top + 2, right: left } }));
const operation: fc.Arbitrary<PatchOperation> = fc.oneof(
  fc
    .record({ place, format: markFormat })
    .map(({ place: at, format }) => ({ op: 'conditionalFormat', ...at, format }) as const),
  fc
    .record({ place, list: dropdownList(place) })
    .map(({ place: at, list }) => ({ op: 'dataValidation', ...at, list }) as const),
  fc
    .record({ cell, target: linkTarget(place) })
    .map(({ cell: at, target }) => ({ op: 'addHyperlink', ...at, target }) as const),
  cell.map((at) => ({ op: 'deleteHyperlink', ...at }) as const),
  fc
    .record({ cell, text: fc.constantFrom('Short', 'a\nb <&> 😀', '') })
    .map(({ cell: at, text }) => ({ op: 'addNote', ...at, text }) as const),
  cell.map((at) => ({ op: 'deleteNote', ...at }) as const),
  fc
    .record({ place, colour: fc.constantFrom(null, 'FFF2CC') })
    .map(({ place: at, colour }) => ({ op: 'setFill', ...at, colour }) as const),
);
const patch: fc.Arbitrary<Patch> = fc.array(operation, { maxLength: 8 });

function patched(bytes: Uint8Array, operations: Patch): Uint8Array {
  return patchXlsx(readXlsx(bytes, ''), operations);
}

/** What takes every mark off again that {@link operation} can make; fills stay. */
const allOff: Patch = [1, 2, 3, 4].flatMap((row) =>
  [1, 2, 3, 4].flatMap((column): Patch => {
    const [at, range] = [
      { sheet: 'Plan', row, column },
      { top: row, left: column, bottom: row + 2, right: column },
    ];
    return [
      { op: 'conditionalFormat', sheet: 'Plan', range, format: null },
      { op: 'dataValidation', sheet: 'Plan', range, list: null },
      { op: 'deleteHyperlink', ...at },
      { op: 'deleteNote', ...at },
    ];
  }),
);

describe('any marks, put on in two patches', () => {
  test.each([
    ['a clean sheet', CLEAN],
    ["staff's notes", NOTED],
  ])('on %s, leave a file that Excel takes', (_, bytes) => {
    expect(describeComplaints(bytes)).toEqual([]);
    fc.assert(
      fc.property(patch, patch, (first, second) => {
        expect(describeComplaints(patched(patched(bytes, first), second))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("come off again without a trace, and staff's notes are there all the time", () => {
    const withoutFills = patch.map((operations) => operations.filter(({ op }) => op !== 'setFill'));
    fc.assert(
      fc.property(withoutFills, withoutFills, (first, second) => {
        const marked = patched(patched(NOTED, first), second);
        expect(partText(marked, COMMENTS)).toContain(staffComment('A2'));
        expect(partText(marked, DRAWING)).toContain(staffBox(1025, 2, 1));
        const bare = patched(marked, allOff);
        expect(partText(bare, SHEET)).toBe(partText(NOTED, SHEET));
        expect(partText(bare, COMMENTS)).toBe(partText(NOTED, COMMENTS));
        const bareClean = patched(patched(CLEAN, first), allOff);
        expect(readXlsx(bareClean, '').package.entries.map(({ name }) => name)).toEqual(
          readXlsx(CLEAN, '').package.entries.map(({ name }) => name),
        );
      }),
      { numRuns: 40 },
    );
  });
});
