import type { Day, DayRange } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Role } from '../read/layouts/layout';
import { readBlocks } from '../read/readBlocks';
import type { SheetMapping } from '../read/sheetMapping';
import { buildActivities } from './buildActivities';
import { buildMeasureOverrides } from './buildMeasureOverrides';
import { buildMemberDirectory } from './buildMemberDirectory';
import { buildMemberStatus } from './buildMemberStatus';
import { buildOutputs } from './buildOutputs';
import { buildParticipants } from './buildParticipants';
import { buildPlan } from './buildPlan';
import { buildWorkplan } from './buildWorkplan';
import { buildPublishedTables } from './buildPublishedTables';
import { buildReplies } from './buildReplies';
import type { Model } from './model';
import type { PlannedMatch } from './plannedMatch';
import type { Settings } from './settings';
import { groupReplies } from './survey';

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
  const typed = buildActivities(inRole('workshops'), directory);
  const { lists, activities } = buildParticipants(inRole('participants'), typed, directory);
  const replyLists = buildReplies(inRole('surveyReplies'), activities, directory);
  const { today, asOf = defaultAsOf(today, plan?.term ?? null), settings } = options;
  return {
    workbooks,
    blocks,
    mappings,
    plan,
    workplan: buildWorkplan(inRole('workplan'), directory),
    plannedMatches: options.plannedMatches ?? [],
    activities,
    participantLists: lists,
    outputs: buildOutputs(inRole('outputs'), directory),
    memberStatus: buildMemberStatus(inRole('memberStatus'), directory),
    replyLists,
    survey: replyLists.some(({ rows }) => rows.length > 0) ? groupReplies(replyLists, activities) : null,
    publishedTables: buildPublishedTables(inRole('surveyFigures'), replyLists, activities),
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
