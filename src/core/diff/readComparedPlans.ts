import { computeIndicators } from '../indicators/computeIndicators';
import { buildModel, type ModelOptions } from '../model/buildModel';
import { mappingsInForce } from '../model/mappingsInForce';
import type { Model } from '../model/model';
import { defaultSettings, type Settings } from '../model/settings';
import { settingsSchema } from '../model/settingsSchema';
import { readState } from '../model/state';
import type { SheetMapping } from '../read/sheetMapping';
import type { Day } from '../workbook/calendar';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FiguredPlan } from './figuredPlan';

/** The earlier plan that a workbook's plan is compared with: of another workbook, or on a sheet of the same. */
export type EarlierPlan =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** How figures are made; those of the earlier plan speak of the day a check of it alone would choose. */
export interface ComparisonOptions extends Pick<ModelOptions, 'today' | 'asOf'> {
  readonly settings?: Partial<Settings> | undefined;
  readonly mappings?: readonly SheetMapping[] | undefined;
}

export interface ComparedPlans {
  readonly before: FiguredPlan;
  readonly after: FiguredPlan;
}

/** Why two plans cannot be compared, as a sentence. */
export interface NoComparison {
  readonly problem: string;
}

/**
 * Reads the two plans apart. `model` is what was read of the workbook at hand: where the earlier plan stands on a sheet of
 * it, each is read as if the other were not there.
 */
export function readComparedPlans(
  model: Model,
  earlier: EarlierPlan,
  options: ComparisonOptions,
): ComparedPlans | NoComparison {
  if (earlier.kind === 'sheet') return readSheets(model, earlier.sheet, options.asOf);
  const { workbook } = earlier;
  const { state } = readState(workbook.state);
  const before = buildModel([workbook], {
    today: options.today,
    settings: settingsSchema.parse({ ...defaultSettings, ...state.settings, ...options.settings }),
    mappings: mappingsInForce([workbook], [state], options.mappings ?? []),
  });
  if (before.plan === null) return { problem: noPlanIn(workbook) };
  if (model.plan === null) return { problem: noPlanIn(model.workbooks[0]) };
  return { before: figured(before), after: figured(model) };
}

function noPlanIn(workbook: WorkbookSnapshot | undefined): string {
  return `No plan was found in ${workbook?.file || 'the workbook'}: a plan needs columns for the action, the KPI and the target.`;
}

function readSheets(model: Model, sheet: string, asOf: Day | undefined): ComparedPlans | NoComparison {
  const isOther = (name: string) => name.toLowerCase() !== sheet.toLowerCase();
  const planSheets = model.blocks.filter(({ role }) => role === 'plan').map((block) => block.sheet.name);
  const [others, own] = [planSheets.filter(isOther), planSheets.filter((name) => !isOther(name))];
  if (own.length === 0) return { problem: `There is no plan on a sheet "${sheet}".` };
  if (others.length === 0) return { problem: `There is no other plan to compare "${sheet}" with.` };
  return { before: figured(readWithout(model, others)), after: figured(readWithout(model, own, asOf)) };
}

/** The workbooks read again as if some sheets were not there. */
function readWithout(
  { workbooks, mappings, today, settings }: Model,
  sheets: readonly string[],
  asOf?: Day | undefined,
): Model {
  const left = new Set(sheets.map((name) => name.toLowerCase()));
  const kept = mappings.filter((mapping) => !left.has(mapping.sheet.toLowerCase()));
  const without = [...left].map((name): SheetMapping => ({ sheet: name, role: null }));
  return buildModel(workbooks, { today, asOf, settings, mappings: [...kept, ...without] });
}

function figured(model: Model): FiguredPlan {
  return { model, indicators: computeIndicators(model) };
}
