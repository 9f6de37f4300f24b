import type { Figures } from '../indicators/figures';
import type { Model } from '../model/model';
import { formatState, type State } from '../model/state';
import { formatDay } from '../report/formatDay';
import { buildBaseline } from '../report/summary/baseline';
import type { SummarySheet } from '../report/summary/summarySheet';
import type { ReportTable } from '../report/tables/reportTable';
import { buildReportTables } from '../report/tables/reportTables';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { changesLooks, forgetLooks } from './summary/forgetLooks';
import { keepMeeting } from './summary/meetings';
import { writeSummarySheet } from './summary/writeSummarySheet';
import type { PageTexts } from './summary/summaryLayout';
import { writeReportSheet, type ReportSheetWriting } from './sheets/writeReportSheet';
import { keptState, type AcceptedCell, type Update } from './writeUpdate';

/** What building the summary does to the first workbook, and the pages themselves, for slides. */
export interface SummaryUpdate extends Update {
  readonly pages: readonly SummarySheet[];
  /** As it is kept; null for none. */
  readonly meeting: string | null;
  /** The state for a workbook in which the cells were taken back and looks could not be; null where nothing tells. */
  readonly stateWithoutLooks: string | null;
}

export interface SummaryParts {
  readonly pages: readonly SummarySheet[];
  readonly meeting: string | null;
  /** The Findings sheet and whatever else the summary has beside what every update writes. */
  readonly tables?: readonly ReportTable[] | undefined;
  readonly accepted?: readonly AcceptedCell[] | undefined;
}

/**
 * The product's own sheets: the pages of the meeting, the register and the evidence, and what to remember of them. Never
 * the columns beside staff's tables (definition: workbook 2.4). A second run of the same gives an empty patch.
 */
export function writeSummary(
  model: Model,
  figures: Figures,
  state: State,
  { pages, meeting, tables: more = [], accepted = [] }: SummaryParts,
): SummaryUpdate {
  const workbook = model.workbooks[0];
  const tables = [...buildReportTables(model, figures), ...more];
  const mayReplace = (sheet: string, row: number, column: number) =>
    accepted.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  const texts = pageTexts(model, meeting);
  const writings = workbook
    ? [
        ...pages.map((page) => writeSummarySheet(workbook, page, texts(page), state, mayReplace)),
        ...tables.map((table) => writeReportSheet(workbook, table, state, mayReplace)),
      ]
    : [];
  const meetings = keepMeeting(state, meeting, buildBaseline(figures, model));
  const next: State = {
    ...keptState(model, state),
    blocks: { ...state.blocks, ...Object.fromEntries(writings.map(({ key, state: block }) => [key, block])) },
    ...(meetings.length > 0 && { meetings: [...meetings] }),
  };
  return {
    patch: [...writings.flatMap(({ operations }) => operations), ...(workbook ? stateOperation(workbook, next) : [])],
    changes: writings.flatMap(({ isNew, changes }) => (isNew ? [] : changes)),
    cellsWritten: writings.reduce((sum, { changes }) => sum + changes.length, 0),
    typedOver: writings.flatMap(({ typedOver }) => typedOver),
    lost: writings.flatMap(({ lost, sheet }) => lost.map((column) => ({ ...column, sheet }))),
    sheets: writings.map(({ sheet, isNew, changes, unchanged }) => ({
      sheet,
      cellsWritten: changes.length,
      cellsUnchanged: unchanged,
      cellsMisplaced: 0,
      isNew,
    })),
    pages,
    meeting,
    stateWithoutLooks: stateWithoutLooks(workbook?.state ?? null, state, writings),
  };
}

/** The state as it was, but that sheets which stay are known to look otherwise than they did. */
function stateWithoutLooks(xml: string | null, state: State, writings: readonly ReportSheetWriting[]): string | null {
  const laidOut = writings.flatMap(({ key, isNew, operations, state: built }) => {
    const block = isNew || !changesLooks(operations) ? null : forgetLooks(state.blocks[key], built);
    return block ? [[key, block] as const] : [];
  });
  if (laidOut.length === 0) return xml;
  return formatState({ ...state, blocks: { ...state.blocks, ...Object.fromEntries(laidOut) } });
}

function stateOperation(workbook: WorkbookSnapshot, state: State) {
  const xml = formatState(state);
  return xml === workbook.state ? [] : [{ op: 'writeState', xml } as const];
}

/** The meeting stands at the head of each page, the as-of date and the page's number at its foot. */
function pageTexts({ asOf }: Model, meeting: string | null) {
  return ({ title }: SummarySheet): PageTexts => ({
    header: { left: '', centre: '', right: meeting ?? '' },
    footer: { left: `As of ${formatDay(asOf)}`, centre: title, right: 'Page {page} of {pages}' },
  });
}
