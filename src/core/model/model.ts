import type { DayRange, Day } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from '../read/block';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { SheetMapping } from '../read/sheetMapping';
import type { Activity } from './activity';
import type { Assessments } from './assessment';
import type { MeasureOverrides } from './buildMeasureOverrides';
import type { ContactPoint } from './contactPoint';
import type { RegisteredExpert } from './experts/expertRegister';
import type { StatusColumn } from './memberStatus';
import type { NeedsSurvey } from './needs/need';
import type { Output } from './publications/output';
import type { ParticipantList } from './participants';
import type { Plan } from './plan';
import type { PlannedMatch } from './workplan/plannedMatch';
import type { PublishedTable } from './survey/publishedTable';
import type { RegionalEntity } from './publications/regionalEntity';
import type { Settings } from './settings';
import type { Workplan } from './workplan/workplan';
import type { Survey } from './survey/survey';
import type { ReplyList } from './survey/surveyReply';
import type { WebVisit } from './publications/webVisit';

/** Everything read, as the rules and the measures see it. */
export interface Model {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly blocks: readonly Block[];
  /** What the user says of sheets. */
  readonly mappings: readonly SheetMapping[];
  readonly plan: Plan | null;
  readonly workplan: Workplan | null;
  /** What users said of planned and held activities. */
  readonly plannedMatches: readonly PlannedMatch[];
  /** With what the participants sheets say of them. */
  readonly activities: readonly Activity[];
  /** Which activity each row of the participants sheets belongs to. */
  readonly participantLists: readonly ParticipantList[];
  readonly outputs: readonly Output[];
  /** The instruments of the Member status sheets that are tied to an action. */
  readonly memberStatus: readonly StatusColumn[];
  /** The rows of the survey sheets. */
  readonly replyLists: readonly ReplyList[];
  /** What they say, by workshop and Member; null without a survey sheet. */
  readonly survey: Survey | null;
  /** What Members ask for; null without a needs survey. */
  readonly needs: NeedsSurvey | null;
  /** Figures of the survey that somebody typed, which are compared and never used. */
  readonly publishedTables: readonly PublishedTable[];
  /** The gender assessments; null without a sheet of one. */
  readonly assessments: Assessments | null;
  /** Visits to the website by month or year. */
  readonly webVisits: readonly WebVisit[];
  /** The region's training centres, laboratories and the like. */
  readonly regionalEntities: readonly RegionalEntity[];
  /** The accreditations of the registers of experts. */
  readonly expertRegister: readonly RegisteredExpert[];
  /** The Members as the lists of contact points divide them among officers. */
  readonly contactPoints: readonly ContactPoint[];
  readonly measureOverrides: MeasureOverrides;
  /** The Members of the workbook's own list, else of the built-in one. */
  readonly directory: MemberDirectory;
  /** What people should know of how the sheets were read, in sentences. */
  readonly notices: readonly string[];
  readonly asOf: Day;
  readonly today: Day;
  /** The days participation and gender speak of; null for all rows. */
  readonly window: DayRange | null;
  readonly settings: Settings;
}
