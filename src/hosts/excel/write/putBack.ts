import { HostError } from '../../hostError';
import { applierOf } from '../operations/appliers';
import type { Target, Writing } from '../operations/operation';
import { NAME_PROPERTIES, readNames } from '../read/frame';
import { STATE_NAMESPACE } from '../statePart';
import type { ExcelRun } from '../runExcel';
import { isOfficeError, toHostError } from '../toHostError';
import { setEvents } from './events';

interface SheetsNow {
  /** In lower case. */
  readonly present: ReadonlySet<string>;
  readonly protected: ReadonlySet<string>;
}

/**
 * Makes the workbook as it was after a write that failed, or of which no answer came. Sheets that are gone or protected
 * are passed over: nothing was written there, or there is no way to it.
 * @returns what stopped the write, in words that name the sheet where one did.
 */
export async function putBack(
  excel: ExcelRun,
  targets: readonly Target[],
  writing: Writing,
  cause: unknown,
): Promise<HostError> {
  try {
    const isAnswered = toHostError(cause).code !== 'connection-lost';
    const sheets = await inspect(excel, targets, writing, isAnswered);
    const reason = explain(targets, sheets, cause);
    writing.sheetsNow = sheets.present;
    const withinReach = inPutBackOrder(targets).filter((target) => isWithinReach(target, sheets));
    setEvents(excel.context, false);
    for (const target of withinReach) applierOf(target.operation).putBack(target, writing);
    setEvents(excel.context, true);
    await excel.sync().catch((error: unknown) => endReadOnly(excel, reason, error));
    return reason;
  } catch (error) {
    if (isOfficeError(cause, 'InvalidOperationInCellEditMode')) return toHostError(cause);
    return new HostError('connection-lost', '', { cause: new AggregateError([cause, error]) });
  }
}

/** Where nothing may be written there is nothing to put back either, but the events. */
async function endReadOnly({ context, sync }: ExcelRun, reason: HostError, error: unknown): Promise<void> {
  if (reason.code !== 'workbook-read-only' || !isOfficeError(error, 'AccessDenied')) throw error;
  setEvents(context, true);
  await sync();
}

/** Tables first: as long as a column belongs to one, its header cannot be emptied. The state once, and last. */
function inPutBackOrder(targets: readonly Target[]): readonly Target[] {
  const isTable = ({ operation }: Target) => operation.op === 'growTable';
  const [state, ...again] = targets.filter(({ operation }) => operation.op === 'writeState');
  const inTurn = targets.filter((target) => !isTable(target) && target !== state && !again.includes(target));
  const others = state ? [state, ...inTurn] : inTurn;
  return [...targets.filter(isTable), ...others.reverse()];
}

async function inspect(
  { context, sync }: ExcelRun,
  targets: readonly Target[],
  writing: Writing,
  isAnswered: boolean,
): Promise<SheetsNow> {
  const { worksheets, customXmlParts, names } = context.workbook;
  const parts = customXmlParts.getByNamespace(STATE_NAMESPACE);
  worksheets.load('items/name,items/protection/protected');
  parts.load('items/id');
  if (!isAnswered) names.load(NAME_PROPERTIES);
  for (const target of targets) applierOf(target.operation).inspect?.(target, writing);
  await sync();
  writing.partIdsNow = parts.items.map(({ id }) => id);
  writing.namesNow = isAnswered ? null : readNames(names, null);
  const named = (sheets: readonly Excel.Worksheet[]) => new Set(sheets.map(({ name }) => name.toLowerCase()));
  return {
    present: named(worksheets.items),
    protected: named(worksheets.items.filter(({ protection }) => protection.protected)),
  };
}

function explain(targets: readonly Target[], sheets: SheetsNow, cause: unknown): HostError {
  const reason = toHostError(cause);
  const named = targets.flatMap(({ place }) => (place ? place.sheet : []));
  if (isOfficeError(cause, 'AccessDenied')) {
    const sheet = named.find((name) => sheets.protected.has(name.toLowerCase()));
    if (sheet !== undefined) return new HostError('sheet-protected', sheet, { cause });
  }
  if (isOfficeError(cause, 'ItemNotFound', 'InvalidReference')) {
    const sheet = named.find((name) => !sheets.present.has(name.toLowerCase()));
    if (sheet !== undefined) return new HostError('sheet-missing', sheet, { cause });
  }
  return reason;
}

function isWithinReach({ operation, place, isOnNewSheet }: Target, sheets: SheetsNow): boolean {
  // A sheet that goes takes with it what was written on it; sheets themselves are always asked for.
  if (operation.op === 'addWorksheet' || operation.op === 'deleteWorksheet') return true;
  if (isOnNewSheet) return operation.op === 'defineName';
  const sheet = place?.sheet.toLowerCase();
  return sheet === undefined || (sheets.present.has(sheet) && !sheets.protected.has(sheet));
}
