import type { DayRange, Day } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from '../read/block';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { Activity } from './activity';
import type { Plan } from './plan';
import type { Settings } from './settings';

/** Everything read, as the rules and the measures see it. */
export interface Model {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly blocks: readonly Block[];
  readonly plan: Plan | null;
  readonly activities: readonly Activity[];
  readonly directory: MemberDirectory;
  readonly asOf: Day;
  readonly today: Day;
  /** The days participation and gender speak of; null for all rows. */
  readonly window: DayRange | null;
  readonly settings: Settings;
}
