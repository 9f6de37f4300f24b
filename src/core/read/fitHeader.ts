import type { HeaderCell } from './block';
import type { HeaderWords } from './headerWords';
import { roles, type Layout, type Role } from './layouts/layout';
import { layouts } from './layouts/layouts';
import { actionNamed } from './matchHeader';
import { needColumnNamed, needsShape } from './needColumns';
import type { HeaderText } from './sheetHeaders';

/** Two roles whose scores are nearer than this are ambiguous. */
const AMBIGUOUS_WITHIN = 0.03;
const LOWEST_SCORE = 0.5;
/** A role that means so many more header cells is the sheet's, though the header of a needed field was typed over. */
const CLEARLY_MORE = 3;

/** How a run of header cells fits a role. */
export interface Fit {
  readonly role: Role;
  readonly columns: Readonly<Record<string, number>>;
  readonly unmatched: readonly HeaderCell[];
  readonly duplicates: readonly (HeaderCell & { readonly field: string })[];
  /** First and last column of its header cells. */
  readonly left: number;
  readonly right: number;
  /** How many columns have a field. */
  readonly matched: number;
  /** True when no needed field is missing. */
  readonly isComplete: boolean;
  /** Of the header cells, the share that mean something. */
  readonly explained: number;
  /** 0 to 1: half for the needed fields, half for the header cells that mean something. */
  readonly score: number;
  /** Another role that fits as well. */
  readonly rival: Role | null;
}

/**
 * The role that header cells fit best, of those in which they are credible; null when they fit none. Of roles that fit
 * alike the first in order; one that gives way only where no other fits.
 */
export function fitHeader(
  cells: readonly HeaderText[],
  words: HeaderWords,
  isCredible: (fit: Fit) => boolean,
): Fit | null {
  if (cells.length < 2) return null;
  const credible = roles
    .flatMap((role) => fitRole(role, cells, words) ?? [])
    .filter((fit) => fit.score >= LOWEST_SCORE && isCredible(fit));
  const firm = credible.filter(({ role }) => !layouts[role].givesWay);
  const fits = firm.length > 0 ? firm : credible;
  const highest = fits.reduce<Fit | null>((top, fit) => (top && fit.score <= top.score + 1e-9 ? top : fit), null);
  const fuller = fits.filter(({ matched }) => highest && matched >= highest.matched + CLEARLY_MORE);
  const best = fuller.reduce((top, fit) => (top && fit.matched <= top.matched ? top : fit), highest);
  const isAlike = (fit: Fit) => best !== null && Math.abs(best.score - fit.score) < AMBIGUOUS_WITHIN;
  const rival = best && fits.find((fit) => fit.role !== best.role && isAlike(fit));
  return best && { ...best, rival: rival?.role ?? null };
}

/** How header cells fit one role, however badly; null when they say too little for it. */
export function fitRole(role: Role, cells: readonly HeaderText[], words: HeaderWords): Fit | null {
  const layout: Layout = layouts[role];
  const { columns, unmatched, duplicates, others } = assign(role, cells, words);
  const matched = Object.keys(columns).length;
  const needed = layout.needed.filter((group) => group.some((field) => columns[field] !== undefined)).length;
  const hasAll = others > 0 || isWithoutOthers(layout, columns);
  const isComplete = needed === layout.needed.length && hasAll;
  const isCandidate = needed > 0 && matched >= 2 && (isComplete || matched >= 3);
  if (!isCandidate || !hasAll) return null;
  const explained = (matched + duplicates.length) / cells.length;
  const score = 0.5 * (needed / layout.needed.length) + 0.5 * explained;
  const places = cells.map(({ column }) => column);
  return {
    ...{ role, columns, unmatched, duplicates, matched, isComplete, explained, score, rival: null },
    left: Math.min(...places),
    right: Math.max(...places),
  };
}

/** True where a role needs no columns beside its fields: a Member status sheet has instruments, a needs matrix subjects. */
function isWithoutOthers(layout: Layout, columns: Readonly<Record<string, number>>): boolean {
  return layout.hasNeedColumns ? needsShape(columns) === 'list' : !layout.hasActionColumns;
}

function assign(role: Role, cells: readonly HeaderText[], words: HeaderWords) {
  const columns: Record<string, number> = {};
  const unmatched: HeaderCell[] = [];
  const duplicates: (HeaderCell & { field: string })[] = [];
  let others = 0;
  for (const cell of cells) {
    const { row, column, header } = cell;
    const field = fieldNamed(role, cell, words);
    if (field === null) unmatched.push({ row, column, header });
    else if (columns[field] !== undefined) duplicates.push({ row, column, header, field });
    else {
      columns[field] = column;
      if (layouts[role].fields[field] === undefined) others++;
    }
  }
  return { columns, unmatched, duplicates, others };
}

/** The field a header cell means; where others belong to the role, the action it names, or the topic or Member. */
export function fieldNamed(role: Role, cell: HeaderText, words: HeaderWords): string | null {
  const { hasActionColumns, hasNeedColumns } = layouts[role];
  const field = (hasActionColumns ? actionOf(cell) : null) ?? fieldOf(role, cell, words);
  return field ?? (hasNeedColumns ? needColumnNamed(cell.readings) : null);
}

function actionOf({ readings }: HeaderText): string | null {
  for (const reading of readings) {
    const action = actionNamed(reading);
    if (action !== null) return action;
  }
  return null;
}

/** The field a header cell means, by the first of its readings that means one. */
export function fieldOf(role: Role, { readings }: HeaderText, words: HeaderWords): string | null {
  for (const reading of readings) {
    const field = words.meaningsOf(reading).get(role);
    if (field !== undefined) return field;
  }
  return null;
}
