import { formatRange } from '../workbook/address';
import type { FindingCode } from './catalogue';
import type { Finding } from './finding';

/** What tells a finding from every other of a check: where it stands and what of its cell it speaks of. */
export interface FindingKey {
  readonly code: FindingCode;
  readonly sheet: string;
  /** A1 text of a cell or range. */
  readonly cell: string;
  readonly bullet: number | null;
  /** The name, action or value it speaks of; null where it speaks of the whole cell. */
  readonly subject: string | null;
}

/** Why somebody who knows better set a finding aside, and when. */
export interface Judgement {
  /** In their own words: 1 to 300 characters on one line. */
  readonly reason: string;
  /** `2026-01-31` */
  readonly day: string;
}

export interface SetAsideFinding extends Judgement {
  readonly finding: Finding;
}

/** Which of several findings of one code in one cell it is: the name or value that it speaks of; null for the only one. */
export function subjectOf({ params }: Finding): string | null {
  const subject = params['value'] ?? params['member'] ?? params['action'] ?? params['milestone'];
  return subject === undefined ? null : String(subject);
}

/** How a finding is named; null for one about the workbook as a whole: nothing would ever bring it back. */
export function keyOfFinding(finding: Finding): FindingKey | null {
  const { at, code, bullet } = finding;
  return at && { code, sheet: at.sheet, cell: formatRange(at.range), bullet, subject: subjectOf(finding) };
}

const LONGEST_REASON = 300;

/** Reads the reason a user typed: on one line, without what no text shows. */
export function readReason(typed: string): { readonly reason: string } | { readonly problem: string } {
  const reason = typed
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (reason === '') return { problem: 'Say in a few words why this finding is set aside.' };
  if (reason.length <= LONGEST_REASON) return { reason };
  return { problem: `Use at most ${LONGEST_REASON} characters for the reason; it has ${reason.length}.` };
}
