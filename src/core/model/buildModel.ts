import type { Day, DayRange } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Role } from '../read/layouts/layout';
import { readBlocks } from '../read/readBlocks';
import type { SheetMapping } from '../read/sheetMapping';
import { buildActivities } from './buildActivities';
import { buildAssessments } from './buildAssessments';
import { buildContactPoints } from './buildContactPoints';
import { buildExpertRegister } from './experts/buildExpertRegister';
import { buildMeasureOverrides } from './buildMeasureOverrides';
import { buildMemberDirectory } from './buildMemberDirectory';
import { buildMemberStatus } from './buildMemberStatus';
import { buildNeeds } from './needs/buildNeeds';
import { buildOutputs } from './publications/buildOutputs';
import { buildParticipants } from './buildParticipants';
import { buildPlan } from './buildPlan';
import { buildWorkplan } from './workplan/buildWorkplan';
import { buildPublishedTables } from './survey/buildPublishedTables';
import { buildRegionalEntities } from './publications/buildRegionalEntities';
import { buildReplies } from './survey/buildReplies';
import { buildWebVisits } from './publications/buildWebVisits';
import { expertPeople } from './experts/expertRegister';
import type { Model } from './model';
import type { PlannedMatch } from './workplan/plannedMatch';
import type { Settings } from './settings';
import { groupReplies } from './survey/survey';

export interface ModelOptions {
  /** The day the computation takes as today: the core has no clock. */
  readonly today: Day;
  /** The day figures speak of; by default today, moved into the plan's term (definition: domain 1.2). */
  readonly asOf?: Day | undefined;
  /** By default the plan's term; without a plan all rows. */
  readonly window?: Partial<DayRange> | undefined;
  readonly settings: Settings;
  /** What the user says of sheets; the others are read as detected. */
  readonly mappings?: readonly SheetMapping[] | undefined;
  /** What users said of planned and held activities; nothing when left out. */
  readonly plannedMatches?: readonly PlannedMatch[] | undefined;
}

/** Reads the workbooks as one and builds the model of what they hold. */
export function buildModel(workbooks: readonly WorkbookSnapshot[], options: ModelOptions): Model {
  const { mappings = [] } = options;
  const { blocks, problems } = readBlocks(workbooks, mappings);
  const inRole = (role: Role) => blocks.filter((block) => block.role === role);
  const { directory, notices } = buildMemberDirectory(inRole('members'));
  const plan = buildPlan(inRole('plan'));
  const expertRegister = buildExpertRegister(inRole('experts'), directory);
  const typed = buildActivities(inRole('workshops'), directory, expertPeople(expertRegister));
  const { lists, activities } = buildParticipants(inRole('participants'), typed, directory);
  const replyLists = buildReplies(inRole('surveyReplies'), activities, directory);
  const workplan = buildWorkplan(inRole('workplan'), directory);
  const { today, asOf = defaultAsOf(today, plan?.term ?? null), settings } = options;
  return {
    workbooks,
    blocks,
    mappings,
    plan,
    workplan,
    plannedMatches: options.plannedMatches ?? [],
    activities,
    participantLists: lists,
    outputs: buildOutputs(inRole('outputs'), directory),
    memberStatus: buildMemberStatus(inRole('memberStatus'), directory),
    replyLists,
    survey: replyLists.some(({ rows }) => rows.length > 0) ? groupReplies(replyLists, activities) : null,
    needs: buildNeeds(inRole('needs'), directory, (plan ?? workplan)?.actions ?? []),
    publishedTables: buildPublishedTables(inRole('surveyFigures'), replyLists, activities),
    assessments: buildAssessments(inRole('assessment'), directory),
    webVisits: buildWebVisits(inRole('webVisits')),
    regionalEntities: buildRegionalEntities(inRole('regionalEntities'), directory),
    expertRegister,
    contactPoints: buildContactPoints(inRole('contactPoints'), directory),
    measureOverrides: buildMeasureOverrides(workbooks, plan),
    directory,
    notices: [...problems, ...notices],
    asOf,
    today,
    window: chooseWindow(options.window, plan?.term ?? null),
    settings,
  };
}

function defaultAsOf(today: Day, term: DayRange | null): Day {
  return term ? Math.min(Math.max(today, term.from), term.to) : today;
}

const EVER: DayRange = { from: -1e6, to: 1e7 };

function chooseWindow(asked: Partial<DayRange> | undefined, term: DayRange | null): DayRange | null {
  if (asked?.from === undefined && asked?.to === undefined) return term;
  const base = term ?? EVER;
  const from = asked.from ?? (asked.to !== undefined && asked.to < base.from ? EVER.from : base.from);
  const to = asked.to ?? (from > base.to ? EVER.to : base.to);
  return { from, to };
}
