import type { Finding } from './findings/finding';
import { computeFigures, type Figures } from './indicators/figures';
import { buildModel } from './model/buildModel';
import type { Model } from './model/model';
import { changedSettings, defaultSettings, settingsSchema, type Settings } from './model/settings';
import { readState } from './model/state';
import { buildFiguresReport, type FiguresReport } from './report/figuresReport';
import { validate } from './validate/validate';
import { formatCell } from './workbook/address';
import type { Day, DayRange } from './workbook/calendar';
import type { WorkbookSnapshot } from './workbook/snapshot';
import { writeUpdate, type AcceptedCell, type Update } from './write/writeUpdate';

export interface PlanOptions {
  /** The core has no clock. */
  readonly today: Day;
  readonly asOf?: Day | undefined;
  readonly window?: Partial<DayRange> | undefined;
  /** Settings that win over those kept in the workbook. */
  readonly settings?: Partial<Settings> | undefined;
  /** Cells staff typed over that Update may replace. */
  readonly accepted?: readonly AcceptedCell[] | undefined;
}

export interface PlanResult {
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** Findings and figures as plain data, in the contract's names. */
  readonly report: FiguresReport;
  readonly update: Update;
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
  const { state, isDamaged } = readState(workbooks[0]?.state ?? null);
  const settings = settingsSchema.parse({ ...defaultSettings, ...state.settings, ...options.settings });
  const model = buildModel(workbooks, { ...options, settings });
  const findings = validate(model);
  const figures = computeFigures(model);
  const report = buildFiguresReport(model, findings, figures);
  const update = writeUpdate(model, figures, state, options.accepted);
  const changed = changedSettings(settings);
  return { model, findings, figures, report, update, notices: noticesOf(changed, isDamaged, update) };
}

function noticesOf(changed: Partial<Settings>, isDamaged: boolean, update: Update): string[] {
  const settings = Object.entries(changed).map(([name, value]) => `${name} ${value}`);
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
    ...(settings.length > 0 ? [`Settings that differ from the defaults: ${settings.join(', ')}.`] : []),
  ];
}
