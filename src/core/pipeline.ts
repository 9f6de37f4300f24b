import type { Finding } from './findings/finding';
import { computeFigures, type Figures } from './indicators/figures';
import { buildModel } from './model/buildModel';
import type { Model } from './model/model';
import { changedSettings, defaultSettings, type Settings } from './model/settings';
import { settingsSchema } from './model/settingsSchema';
import { describeSettings } from './model/settingWords';
import { mappingsInForce } from './model/mappingsInForce';
import { readState } from './model/state';
import { mappingsOf, type SheetMapping } from './read/sheetMapping';
import { buildFiguresReport, type FiguresReport } from './report/figuresReport';
import { buildSheetReadings, type SheetReading } from './report/sheetReadings';
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
  /**
   * What the user says of sheets: it replaces what would be detected there, and wins over what the workbook keeps of the
   * same sheet.
   */
  readonly mappings?: readonly SheetMapping[] | undefined;
  /** Cells staff typed over that Update may replace. */
  readonly accepted?: readonly AcceptedCell[] | undefined;
  /** Whether the host can add sheets; left out where only the columns are asked for. */
  readonly canAddSheets?: boolean | undefined;
}

export interface PlanResult {
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** Findings and figures as plain data, in the contract's names. */
  readonly report: FiguresReport;
  readonly update: Update;
  /** How each sheet of the first workbook was read, and what else could be said of it. */
  readonly readings: readonly SheetReading[];
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
  const settings = settingsSchema.parse({ ...defaultSettings, ...state.settings, ...options.settings });
  const mappings = mappingsInForce(
    workbooks,
    states.map((one) => one.state),
    options.mappings ?? [],
  );
  const model = buildModel(workbooks, { ...options, settings, mappings });
  const findings = validate(model);
  const figures = computeFigures(model);
  const report = buildFiguresReport(model, findings, figures);
  const update = writeUpdate(model, figures, state, options);
  const changed = changedSettings(settings);
  return {
    model,
    findings,
    figures,
    report,
    update,
    readings: buildSheetReadings(model, report.sheets),
    notices: [...model.notices, ...noticesOf(changed, isDamaged, update), ...mappingNotices(model)],
  };
}

function mappingNotices({ blocks, mappings, workbooks }: Model): string[] {
  const left = workbooks.flatMap(({ file, sheets }) =>
    sheets.filter(({ name }) => mappingsOf(mappings, file, name).some(({ role }) => role === null)),
  );
  const byHand = [...blocks.filter(({ chosen }) => chosen !== null).map(({ sheet }) => sheet), ...left];
  const names = [...new Set(byHand.map(({ name }) => name))];
  return names.length > 0 ? [`Sheets read as set by hand: ${names.join(', ')}.`] : [];
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
    ...(update.sheetsLeft.length > 0
      ? [
          `${update.sheetsLeft.join(' and ')}: not written here. In Excel, this version writes the columns beside yours; the workbench and the command line write these sheets too.`,
        ]
      : []),
    ...(isDamaged ? ["Plan Monitor's own settings in this workbook could not be read; the defaults were used."] : []),
    ...(settings.length > 0 ? [`Settings that differ from the defaults: ${settings.join('; ')}.`] : []),
  ];
}
