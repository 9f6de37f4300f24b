import { MOST_MEETINGS, type MeetingEntry, type State } from '../../model/state';
import type { Baseline } from '../../report/summary/baseline';

const LONGEST_NAME = 120;

/** A meeting's name as it is kept: on one line, not too long; null where nothing is left of it. */
export function cleanMeetingName(name: string | null): string | null {
  const text = (name ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return [...text].length === 0 ? null : cut(text);
}

/** Counted as the state counts: no letter is parted. */
function cut(text: string): string {
  let kept = '';
  for (const letter of text) if (kept.length + letter.length <= LONGEST_NAME) kept += letter;
  return kept.trim();
}

/**
 * The numbers a meeting is compared with: those of the one built before it, however often it is rebuilt itself; of the
 * last one where it is new or has no name. Null when there is none (definition: workbook 2.7).
 */
export function previousBaseline({ meetings = [] }: State, meeting: string | null): Baseline | null {
  const at = meetings.findIndex(({ name }) => name === meeting);
  return (at < 0 ? meetings.at(-1) : meetings[at - 1])?.baseline ?? null;
}

/** The meetings with the numbers of one of them; a meeting without a name is not kept. */
export function keepMeeting(
  { meetings = [] }: State,
  meeting: string | null,
  baseline: Baseline,
): readonly MeetingEntry[] {
  if (meeting === null) return meetings;
  const entry: MeetingEntry = { name: meeting, baseline };
  const isThere = meetings.some(({ name }) => name === meeting);
  const next = isThere ? meetings.map((one) => (one.name === meeting ? entry : one)) : [...meetings, entry];
  return next.slice(-MOST_MEETINGS);
}
