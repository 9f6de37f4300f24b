import { isWithin, type DayRange } from '../workbook/calendar';
import type { Block } from '../read/block';
import { letterIndex } from '../read/cells/actionLetters';
import { readPlanRows, type PlanRow } from '../read/planRows';
import { readTerm, termFromDeadlines } from '../read/term';
import type { Action } from './action';
import { buildAction } from './buildAction';
import type { PillarHeading, Plan } from './plan';

/** The plan of one or more plan sheets; null when there is none. */
export function buildPlan(blocks: readonly Block[]): Plan | null {
  if (blocks.length === 0) return null;
  const sheets: SheetPlan[] = [];
  blocks.forEach((block, index) =>
    sheets.push(buildSheet(block, pillarAbove(block, blocks[index - 1], sheets.at(-1)))),
  );
  const actions = sheets.flatMap((sheet) => sheet.actions);
  const stated = blocks.map(readTerm).find((term) => term !== null) ?? null;
  return {
    term: stated ?? termFromDeadlines(deadlinesOf(actions)),
    actions,
    headings: sheets.flatMap((sheet) => sheet.headings),
    headless: sheets.flatMap((sheet) => sheet.headless),
  };
}

/** True for a day in the plan's term; also when there is no term to judge by. */
export function isInTerm(day: number, term: DayRange | null): boolean {
  return term === null || isWithin(day, term);
}

function deadlinesOf(actions: readonly Action[]): number[] {
  return actions.flatMap(({ deliverable }) => (deliverable.kind === 'period' ? [deliverable.to] : []));
}

/** The pillar a block on the same sheet, under another one, goes on with. */
function pillarAbove(block: Block, before: Block | undefined, plan: SheetPlan | undefined): number | null {
  const isBelow = before?.sheet === block.sheet && before.lastRow < block.headerRows[0]!;
  return isBelow ? (plan?.pillar ?? null) : null;
}

interface SheetPlan {
  /** The pillar it ends in. */
  pillar: number | null;
  readonly actions: Action[];
  readonly headings: PillarHeading[];
  readonly headless: Action[];
}

function buildSheet(block: Block, pillarBefore: number | null): SheetPlan {
  const plan: SheetPlan = { pillar: pillarBefore, actions: [], headings: [], headless: [] };
  const rows = readPlanRows(block);
  let pillar = pillarBefore;
  let last: string | null = null;
  rows.forEach((read, index) => {
    if (read.kind === 'pillar') {
      if (read.pillar !== pillar) last = null;
      pillar = read.pillar;
      plan.headings.push({ pillar, text: read.text, source: { block, row: read.row } });
    }
    if (read.kind !== 'action') return;
    const runOns = runOnsAfter(rows, index);
    const begins = read.mark.pillar === null && beginsAnew(rows, index, last);
    if (begins) pillar = null;
    if (read.mark.pillar !== null) pillar = read.mark.pillar;
    const action = buildAction(block, read, pillar, runOns);
    plan.actions.push(action);
    if (begins || (pillar === null && last === null)) plan.headless.push(action);
    last = read.mark.letters ?? last;
  });
  plan.pillar = pillar;
  return plan;
}

/**
 * True where the letters start again at a) without a pillar heading: the next action is b), or the header stands
 * between. A lone second a) is a slip of a letter, not a new pillar.
 */
function beginsAnew(rows: readonly PlanRow[], index: number, last: string | null): boolean {
  const read = rows[index]!;
  if (read.kind !== 'action' || read.mark.letters !== 'a' || last === null || letterIndex(last) === null) return false;
  const next = rows.slice(index + 1).find((row) => row.kind === 'action');
  const isHeaderBefore = rows[index - 1]?.kind === 'header';
  return isHeaderBefore || (next?.kind === 'action' && next.mark.letters === 'b' && last !== 'a');
}

function runOnsAfter(rows: readonly PlanRow[], index: number): number[] {
  const runOns: number[] = [];
  for (const read of rows.slice(index + 1)) {
    if (read.kind === 'runOn') runOns.push(read.row);
    else if (read.kind !== 'header') break;
  }
  return runOns;
}
