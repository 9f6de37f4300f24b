import type { Finding } from './findings/finding';
import type { EarlierPlan } from './diff/readComparedPlans';
import type { SetAsideFinding } from './findings/setAside';
import { computeFigures, type Figures } from './indicators/figures';
import { buildModel } from './model/buildModel';
import { AUTOMATIC_LOCALE, isKnownLocale } from './model/locales';
import type { Model } from './model/model';
import { changedSettings, defaultSettings, type Settings } from './model/settings';
import { settingsSchema } from './model/settingsSchema';
import { describeSettings } from './model/settingWords';
import { mappingsInForce } from './model/mappingsInForce';
import { splitSetAside } from './model/splitSetAside';
import { readState, type State } from './model/state';
import { withoutMark } from './model/unfinishedWrite';
import { mappingsOf, type SheetMapping } from './read/sheetMapping';
import { buildFiguresReport, type FiguresReport } from './report/figuresReport';
import { listShareFindings } from './report/shareCheck/listShareFindings';
import type { ShareFinding } from './report/shareCheck/shareItem';
import { buildSheetReadings, type SheetReading } from './report/sheetReadings';
import { buildFindings } from './report/tables/findingsTable';
import { buildSummarySheets } from './report/summary/summarySheets';
import { validate } from './validate/validate';
import { VERSION } from './version';
import { formatCell } from './workbook/address';
import type { Day, DayRange } from './workbook/calendar';
import type { WorkbookSnapshot } from './workbook/snapshot';
import { comparePlans, type PlanComparison } from './write/comparePlans';
import { cleanMeetingName, previousBaseline } from './write/summary/meetings';
import { withSetAside } from './write/writeSetAside';
import { writeSummary, type SummaryUpdate } from './write/writeSummary';
import { writeUpdate, type AcceptedCell, type Update } from './write/writeUpdate';

export interface PlanOptions {
  /** The core has no clock. */
  readonly today: Day;
  readonly asOf?: Day | undefined;
  readonly window?: Partial<DayRange> | undefined;
  /** Settings that win over those kept in the workbook. */
  readonly settings?: Partial<Settings> | undefined;
  /**
   * What the user says of sheets: it replaces what would be detected there, and wins over what the workbook keeps of the
   * same sheet.
   */
  readonly mappings?: readonly SheetMapping[] | undefined;
  /** Cells staff typed over that Update may replace. */
  readonly accepted?: readonly AcceptedCell[] | undefined;
  /** Whether an update writes the product's own sheets too; left out where only the columns are asked for. */
  readonly withSheets?: boolean | undefined;
  /** The pages for a meeting; left out where they are not asked for. */
  readonly summary?: SummaryOptions | undefined;
  /** The plan to compare with; left out where none is asked for. */
  readonly earlier?: EarlierPlan | undefined;
}

export interface SummaryOptions {
  /** As the user names it; null for none. */
  readonly meeting: string | null;
  /** Code of a Member that gets a page of its own. */
  readonly profile?: string | null | undefined;
}

export interface PlanResult {
  readonly model: Model;
  /** Without those set aside. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  readonly figures: Figures;
  /** Findings and figures as plain data, in the contract's names. */
  readonly report: FiguresReport;
  readonly update: Update;
  /** What building the pages for a meeting would do; null where they were not asked for. */
  readonly summary: SummaryUpdate | null;
  /** What changed since the earlier plan; null where none was given. */
  readonly comparison: PlanComparison | null;
  /** The meetings the first workbook remembers, in the order of the first time they were built. */
  readonly meetings: readonly string[];
  /** How each sheet of the first workbook was read, and what else could be said of it. */
  readonly readings: readonly SheetReading[];
  /** What a recipient of the first workbook would see, as far as its sheets tell. */
  readonly share: readonly ShareFinding[];
  /** What people should know beside the findings, in sentences: settings in force, computed cells that went astray. */
  readonly notices: readonly string[];
}

/**
 * The whole house in one call, synchronous and pure: the same workbooks and options give the same result.
 *
 * ```
 *  workbooks --read--> rows that remember their cells --model--> Model
 *                                                                  |
 *                                          findings <--validate----|
 *                                                                  v
 *  update (a patch of the first workbook) <--write-- report <-- figures
 * ```
 *
 * Several workbooks are read as one; the patch is for the first.
 */
export function runPlan(workbooks: readonly WorkbookSnapshot[], options: PlanOptions): PlanResult {
  const states = workbooks.map((workbook) => readState(workbook.state));
  const { state, isDamaged } = states[0] ?? readState(null);
  const asked = settingsSchema.parse({ ...defaultSettings, ...state.settings, ...options.settings });
  const settings = isKnownLocale(asked.locale) ? asked : { ...asked, locale: AUTOMATIC_LOCALE };
  const mappings = mappingsInForce(
    workbooks,
    states.map((one) => one.state),
    options.mappings ?? [],
  );
  const plannedMatches = states.flatMap((one) => one.state.plannedMatches ?? []);
  const model = buildModel(workbooks, { ...options, settings, mappings, plannedMatches });
  const split = splitSetAside(
    validate(model),
    workbooks,
    states.map((one) => one.state),
  );
  const { open: findings, setAside } = split;
  const figures = computeFigures(model);
  const report = buildFiguresReport(model, findings, figures, setAside);
  const kept = withSetAside(withoutMark(state), split.entries[0] ?? []);
  const update = writeUpdate(model, figures, kept, options);
  const changed = changedSettings(settings);
  return {
    model,
    findings,
    setAside,
    figures,
    report,
    update,
    summary: options.summary
      ? buildSummary(options, options.summary, { model, findings, figures, setAside }, kept)
      : null,
    comparison: options.earlier ? comparePlans(model, kept, options.earlier, options) : null,
    meetings: (state.meetings ?? []).map(({ name }) => name),
    readings: buildSheetReadings(model, report.sheets),
    share: listShareFindings(model, state),
    notices: [
      ...model.notices,
      ...(state.unfinished ? [UNFINISHED] : []),
      ...noticesOf(changed, isDamaged, update),
      ...(settings === asked ? [] : [UNKNOWN_LOCALE]),
      ...mappingNotices(model),
      ...matchNotices(model),
    ],
  };
}

const UNFINISHED =
  'Plan Monitor was interrupted while it wrote to this workbook: its columns and sheets may be incomplete until they are written again.';

const UNKNOWN_LOCALE =
  'The language of numbers and dates that this workbook asks for is not known here: the one of this computer is used.';

type Made = Pick<PlanResult, 'model' | 'findings' | 'figures' | 'setAside'>;

function buildSummary(
  { accepted }: PlanOptions,
  { meeting: name, profile = null }: SummaryOptions,
  { model, findings, figures, setAside }: Made,
  state: State,
): SummaryUpdate {
  const meeting = cleanMeetingName(name);
  const previous = previousBaseline(state, meeting);
  const pages = buildSummarySheets({
    model,
    findings,
    figures,
    meeting,
    previous,
    profile,
    version: VERSION,
    setAside: setAside.length,
  });
  const tables = [buildFindings(model, findings, setAside)].flatMap((table) => table ?? []);
  return writeSummary(model, figures, state, { pages, meeting, tables, accepted });
}

function mappingNotices({ blocks, mappings, workbooks }: Model): string[] {
  const left = workbooks.flatMap(({ file, sheets }) =>
    sheets.filter(({ name }) => mappingsOf(mappings, file, name).some(({ role }) => role === null)),
  );
  const byHand = [...blocks.filter(({ chosen }) => chosen !== null).map(({ sheet }) => sheet), ...left];
  const names = [...new Set(byHand.map(({ name }) => name))];
  return names.length > 0 ? [`Sheets read as set by hand: ${names.join(', ')}.`] : [];
}

function matchNotices({ workplan, plannedMatches }: Model): string[] {
  const known = new Set((workplan?.planned ?? []).map(({ key }) => key));
  const said = plannedMatches.filter(({ planned }) => known.has(planned)).length;
  return said > 0 ? [`Planned activities matched by hand: ${said}.`] : [];
}

function noticesOf(changed: Partial<Settings>, isDamaged: boolean, update: Update): string[] {
  const settings = describeSettings(changed);
  const misplaced = update.sheets.filter(({ cellsMisplaced }) => cellsMisplaced > 0);
  return [
    ...misplaced.map(
      ({ sheet, cellsMisplaced }) =>
        `${sheet}: ${cellsMisplaced} computed cell(s) no longer match their rows, as after a sort; Update puts them right.`,
    ),
    ...update.typedOver.map(
      ({ sheet, row, column }) =>
        `${sheet} ${formatCell(row, column)}: typed over since the last update; Update leaves it as typed.`,
    ),
    ...update.lost.map(
      ({ sheet, id, reason }) =>
        `${sheet}: the computed column "${id}" is not written (${reason} since the last update).`,
    ),
    ...(isDamaged ? ["Plan Monitor's own settings in this workbook could not be read; the defaults were used."] : []),
    ...(settings.length > 0 ? [`Settings that differ from the defaults: ${settings.join('; ')}.`] : []),
  ];
}
