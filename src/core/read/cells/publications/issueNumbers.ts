import type { Cell } from '../../../workbook/snapshot';
import { cellText } from '../cellText';
import { flattenText } from '../foldText';

/** The issue number of a publication; a double issue has two: `83-84`. */
export type IssueReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'issue'; readonly first: number; readonly last: number }
  | { readonly kind: 'unreadable'; readonly text: string };

const NOTHING = /^(?:-+|n\/?a|n\.a\.?|nil|none)?$/i;
const NUMBER = '(\\d{1,3})(?: ?(?:-|/|&|and|to) ?(\\d{1,3}))?(?![\\d/-])';
const WHOLE_CELL = new RegExp(
  `^(?:issue )?(?:(?:no|nr|number)\\b\\.? ?|# ?)?${NUMBER}(?:st|nd|rd|th)?(?: issue)?$`,
  'i',
);
const IN_TITLE = [
  new RegExp(`\\bissue (?:(?:no|nr|number)\\b\\.? ?|# ?)?${NUMBER}`, 'i'),
  new RegExp(`(?:^|newsletter|reports?|essays?|brochures?)[ ,:(-]*(?:(?:no|nr|number)\\b\\.? ?|# ?)${NUMBER}`, 'i'),
  /\b(\d{1,3})(?:st|nd|rd|th) (?:issue|(?:e-?)?newsletter)\b/i,
];

/** Reads a cell under "Issue no.": a number, "No. 83", "83rd", "83-84" for a double issue; a lone dash is an empty cell. */
export function readIssue(cell: Cell): IssueReading {
  const text = flattenText(cellText(cell));
  if (NOTHING.test(text)) return { kind: 'blank' };
  return issueOf(WHOLE_CELL.exec(text)) ?? { kind: 'unreadable', text };
}

/** The issue number a title states: "E-Newsletter No. 83", "Issue 12", "83rd issue"; blank when it states none. */
export function issueInTitle(title: string): IssueReading {
  for (const pattern of IN_TITLE) {
    const issue = issueOf(pattern.exec(title));
    if (issue) return issue;
  }
  return { kind: 'blank' };
}

/** Issues are numbered from 1 on; more than three together are no joint issue. */
function issueOf(match: RegExpExecArray | null): IssueReading | null {
  if (!match) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first >= 1 && last >= first && last <= first + 2 ? { kind: 'issue', first, last } : null;
}
