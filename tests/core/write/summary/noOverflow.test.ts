import { ownedStyles, type OwnedLook } from '../../../../src/core';
import { laySummary } from '../../../../src/core/write/summary/laySummary';
import type { LaidCell, SummaryLayout } from '../../../../src/core/write/summary/summaryLayout';
import { textWidth, wrapText } from '../../../../src/core/write/summary/wrapText';
import { summaryBooks } from '../../../support/summaryBooks';
import { summaryPages } from '../../../support/summaryPages';

const PLAIN_SIZE = 11;
const LINE = 1.3;

const isEmpty = (cell: LaidCell | null | undefined) => !cell || cell.cell.kind === 'blank';

/** The cells whose words are not all seen: cut off beside them, below them, or at the edge of the page. */
function cutOff({ cells, widths, heights }: SummaryLayout): string[] {
  return cells.flatMap((row, down) =>
    row.flatMap((laid, right) => {
      if (laid?.cell.kind !== 'text') return [];
      const { fontSize = PLAIN_SIZE, isWrapped = true, isRight = false }: OwnedLook = ownedStyles[laid.style];
      const letter = fontSize / PLAIN_SIZE;
      let room = widths[right]!;
      for (let at = right + 1; !isWrapped && !isRight && at < row.length && isEmpty(row[at]); at++) room += widths[at]!;
      for (let at = right - 1; !isWrapped && isRight && at >= 0 && isEmpty(row[at]); at--) room += widths[at]!;
      const words = laid.cell.value;
      const lines = isWrapped ? wrapText(words, room / letter).length : 1;
      const isSeen =
        (isWrapped || textWidth(words) * letter <= room + 0.5) &&
        (heights[down]! >= lines * fontSize * LINE || heights[down]! >= 400);
      return isSeen ? [] : [`row ${down + 1}, ${laid.style}: ${words.slice(0, 60)}`];
    }),
  );
}

test.each(Object.entries(summaryBooks))('of %s nothing is cut off on any page', (_, books) => {
  const long = '35th Regional Contact Points Meeting, '.repeat(3).slice(0, 119);
  for (const meeting of [null, long]) {
    for (const page of summaryPages(books(), '2026-01-31', { meeting, profile: 'FJ' })) {
      expect([page.sheet, cutOff(laySummary(page))]).toEqual([page.sheet, []]);
    }
  }
});
