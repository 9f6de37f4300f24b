import type { Finding } from '../findings/finding';
import { keyOfFinding, type SetAsideFinding } from '../findings/setAside';
import { parseRange } from '../workbook/address';
import { digestCell } from '../workbook/digest';
import { readCell } from '../workbook/readCell';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import { judgedPlace } from './workplan/judgedPlace';
import { pairJudged, type Candidate } from './workplan/pairJudged';
import type { SetAsideEntry, State } from './state';

/** The findings of a check without those set aside, and these with their reason. */
export interface SplitFindings {
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  /** For each workbook the entries that still hold, brought up to date. */
  readonly entries: readonly (readonly SetAsideEntry[])[];
}

/**
 * Takes out of the findings those that a user set aside and whose cell is still what it was then (definition: workbook
 * 2.7). Rows inserted, deleted or sorted move a judgement with its cell; a changed cell loses it. Where the cell could be
 * one of several, the finding comes back.
 */
export function splitSetAside(
  findings: readonly Finding[],
  workbooks: readonly WorkbookSnapshot[],
  states: readonly State[],
): SplitFindings {
  const judged = new Map<Finding, SetAsideEntry>();
  const entries = states.map(({ setAside = [] }, index) => {
    if (setAside.length === 0) return setAside;
    const workbook = workbooks[index]!;
    const pairs = pairJudged(candidatesOf(findings, workbook, index, setAside), setAside);
    for (const [entry, { findings: some }] of pairs) some.forEach((finding) => judged.set(finding, entry));
    return setAside.flatMap((entry) => {
      const { place } = pairs.get(entry) ?? {};
      if (place) return { ...entry, ...place };
      return isUnchanged(workbook, entry) ? entry : [];
    });
  });
  if (judged.size === 0) return { open: findings, setAside: [], entries };
  return {
    open: findings.filter((finding) => !judged.has(finding)),
    setAside: findings.flatMap((finding) => {
      const entry = judged.get(finding);
      return entry ? { finding, reason: entry.reason, day: entry.day } : [];
    }),
    entries,
  };
}

/** The findings that entries may speak of; only their cells are looked at. */
function candidatesOf(
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
  index: number,
  entries: readonly SetAsideEntry[],
): Candidate[] {
  const wanted = new Set(entries.map(({ code, sheet }) => `${code} ${sheet.toLowerCase()}`));
  const slips = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { at, code } = finding;
    if (at?.workbook !== index || !wanted.has(`${code} ${at.sheet.toLowerCase()}`)) continue;
    const key = JSON.stringify(keyOfFinding(finding));
    slips.set(key, [...(slips.get(key) ?? []), finding]);
  }
  return [...slips.values()].flatMap((some) => {
    const key = keyOfFinding(some[0]!);
    const place = key && judgedPlace(workbook, key);
    return place ? { findings: some, place } : [];
  });
}

/**
 * Whether the cell is as it was though it has no finding now: one that depends on the day may come again. Ranges are not
 * looked at: no such finding has one, and a state from elsewhere may name any.
 */
function isUnchanged(workbook: WorkbookSnapshot, { sheet: name, cell, content }: SetAsideEntry): boolean {
  const range = parseRange(cell);
  const sheet = findSheet(workbook, name);
  if (!sheet || !range || range.top !== range.bottom || range.left !== range.right) return false;
  return digestCell(readCell(workbook, sheet, range.top, range.left)) === content;
}
