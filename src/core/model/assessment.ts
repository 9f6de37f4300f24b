import type { KeyElement } from '../read/assessment/genderPrinciples';
import type { AssessmentRow } from '../read/assessment/assessmentRows';
import type { LevelReading } from '../read/cells/assessmentLevels';
import type { DateReading } from '../read/cells/dates';
import type { ListedName } from '../read/cells/memberList';
import type { Member } from '../read/members/member';
import type { Day, DayRange } from '../workbook/calendar';
import type { Source } from './source';

/** An indicator of a gender assessment: one row. */
export interface AssessedIndicator {
  /** As written; '' without one. */
  readonly indicator: string;
  readonly level: LevelReading;
  /** When what is to be done will be done, as written, a date in words; '' without one. */
  readonly timeline: string;
  /** The same where the cell holds a date. */
  readonly timelineDay: Day | null;
  /** What its sheet says of where it belongs, right or wrong. */
  readonly said: AssessmentRow;
  /** Where it counts, 1 to 6; null where that is not said, not known, or said in two ways. */
  readonly principle: number | null;
  readonly keyElement: KeyElement | null;
  /** The administrations its own row, or one above it, names. */
  readonly names: readonly ListedName[];
  /** The date in its own row. */
  readonly date: DateReading;
  readonly source: Source;
}

/** One administration at one time: rows of a sheet, or of several. */
export interface Assessment {
  /** Null where neither the sheet nor its rows name one. */
  readonly member: Member | null;
  /** Null where nothing says when it was made. */
  readonly period: DayRange | null;
  readonly indicators: readonly AssessedIndicator[];
}

/** The gender assessments of all sheets. */
export interface Assessments {
  /** The earliest first; those without a date before them. */
  readonly list: readonly Assessment[];
  /** Rows that belong to none, with the reason. */
  readonly unused: readonly { readonly indicator: AssessedIndicator; readonly reason: string }[];
}
