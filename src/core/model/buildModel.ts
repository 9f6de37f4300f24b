import type { Day, DayRange } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { detectBlock } from '../read/detectBlock';
import { MemberDirectory } from '../read/members/memberDirectory';
import { regionMembers } from '../read/members/regionMembers';
import { buildActivities } from './buildActivities';
import { buildPlan } from './buildPlan';
import type { Model } from './model';
import type { Settings } from './settings';

export interface ModelOptions {
  /** The day the computation takes as today: the core has no clock. */
  readonly today: Day;
  /** The day figures speak of; by default today, moved into the plan's term (definition: domain 1.2). */
  readonly asOf?: Day | undefined;
  /** By default the plan's term; without a plan all rows. */
  readonly window?: Partial<DayRange> | undefined;
  readonly settings: Settings;
}

/** Reads the workbooks as one and builds the model of what they hold. */
export function buildModel(workbooks: readonly WorkbookSnapshot[], options: ModelOptions): Model {
  const blocks = workbooks.flatMap((workbook, index) =>
    workbook.sheets.flatMap((sheet) => detectBlock(workbook, index, sheet) ?? []),
  );
  const directory = new MemberDirectory(regionMembers);
  const plan = buildPlan(blocks.filter((block) => block.role === 'plan'));
  const activities = buildActivities(
    blocks.filter((block) => block.role === 'workshops'),
    directory,
  );
  const { today, asOf = defaultAsOf(today, plan?.term ?? null), settings } = options;
  return {
    workbooks,
    blocks,
    plan,
    activities,
    directory,
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
