import type { PlainSheet } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

/** The first newsletter of the list, and the month it came out: that after its quarter. */
const FIRST = 70;
const LAST = 83;
const FIRST_MONTH = { year: 2020, month: 10 };

/**
 * A list of publications as an office would keep it, made from three published facts: 76 newsletters and 26 good practice
 * reports by June 2022, quarterly newsletters, and number 83 of the quarter to December 2023. One good practice report came
 * again in December 2023, as a second edition.
 */
export const publishedIssues: PlainSheet = [
  ['Date issued', 'Type', 'Title'],
  ...Array.from({ length: LAST - FIRST + 1 }, (_, index): PlainCell[] => {
    const months = FIRST_MONTH.month - 1 + 3 * index;
    const month = String((months % 12) + 1).padStart(2, '0');
    const date = `${FIRST_MONTH.year + Math.floor(months / 12)}-${month}-15`;
    return [{ date }, 'Newsletter', `E-Newsletter No. ${FIRST + index}`];
  }),
  [{ date: '2022-03-10' }, 'Good practice report', 'No. 26: Follow-up of workshops'],
  [{ date: '2023-12-20' }, 'Good practice report', 'No. 18: Canine units (2nd Edition)'],
];
