import type { WorkbookSnapshot } from '../../../src/core';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import {
  needTopics,
  type Ask,
  type HeldRow,
  type NeedsOffice,
  type NeedsSheet,
  type PlannedRow,
} from '../random/needs';

const ACTIONS = ['a) Help with risk management', 'b) Promote AEO', 'c) Teach PCA and TFA', 'd) Bring TFA to traders'];
const PLAN: PlainCell[][] = [
  ['Strategic plan (2024-2026)'],
  ['1. Support instruments'],
  ['Action', 'KPI', 'Target', 'Deadline'],
  ...ACTIONS.map((text): PlainCell[] => [text, 'Number of Members', 'At least 5 Members', { date: '2026-06-30' }]),
];

export function wordsOf(topic: number, spelling: number): string {
  const { spellings } = needTopics[topic]!;
  return spellings[spelling % spellings.length]!;
}

/**
 * A sheet as it is typed, with what it asks for in the order of its cells: in a matrix a cell holds the last mark of its
 * row and column, and a column or row the words of its first.
 */
export function laidOut({ shape, year, asks }: NeedsSheet): {
  readonly rows: PlainCell[][];
  readonly asks: readonly Ask[];
} {
  const title: PlainCell[] = [`Needs survey ${year} (January)`];
  if (shape === 'list') {
    const rows = asks.map(({ member, topic, spelling, mark, action }): PlainCell[] => [
      ...[member, wordsOf(topic, spelling), mark, action],
    ]);
    return { rows: [title, ['Member', 'Topic', 'Priority', 'Plan action'], ...rows], asks };
  }
  const members = [...new Set(asks.map(({ member }) => member))];
  const topics = [...new Map([...asks].reverse().map((one) => [one.topic, one])).values()];
  const at = (member: string, of: Ask) => {
    const last = asks.findLast((one) => one.member === member && one.topic === of.topic);
    return last && { ...last, spelling: of.spelling, action: of.action };
  };
  const header = ({ topic, spelling, action }: Ask) => `${wordsOf(topic, spelling)} ${action ?? ''}`.trim();
  if (shape === 'topicColumns') {
    const rows = members.map((member): PlainCell[] => [member, ...topics.map((of) => at(member, of)?.mark ?? null)]);
    const inOrder = members.flatMap((member) => topics.flatMap((of) => at(member, of) ?? []));
    return { rows: [title, ['Member', ...topics.map(header)], ...rows], asks: inOrder };
  }
  const rows = topics.map((of): PlainCell[] => [
    ...[wordsOf(of.topic, of.spelling), of.action],
    ...members.map((member) => at(member, of)?.mark ?? null),
  ]);
  const inOrder = topics.flatMap((of) => members.flatMap((member) => at(member, of) ?? []));
  return { rows: [title, ['Topic', 'Plan action', ...members], ...rows], asks: inOrder };
}

export function needsWorkbook({ sheets, planned, held }: NeedsOffice): WorkbookSnapshot {
  const surveys = sheets.map((sheet, index) => [`Survey ${index + 1}`, laidOut(sheet).rows] as const);
  return snapshotFrom({
    Plan: PLAN,
    Workshops: [['Title', 'Start date', 'Level', 'Status', 'Plan action', 'Members'], ...held.map(heldRow)],
    ...(planned && { 'Work plan': workplanRows(planned) }),
    ...Object.fromEntries(surveys),
  });
}

function heldRow({ topic, spelling, start, level, status, action, members }: HeldRow): PlainCell[] {
  const title = topic === null ? 'Workshop for officers' : `Workshop on ${wordsOf(topic, spelling)} for officers`;
  return [title, { date: start }, level, status, action, members.join(', ')];
}

function workplanRows(planned: readonly PlannedRow[]): PlainCell[][] {
  const rows = ACTIONS.map((text, index): PlainCell[] => {
    const bullets = planned
      .filter(({ action }) => action === `1-(${'abcd'[index]})`)
      .map((row) => `• ${bulletOf(row)}`);
    return [text, bullets.length === 0 ? null : bullets.join('\n')];
  });
  return [['Annual Work Plan (2024-2025)'], ['1. Support instruments'], ['Action', 'Planned activities'], ...rows];
}

function bulletOf({ topic, spelling, forWhom }: PlannedRow): string {
  const words = wordsOf(topic, spelling);
  if (forWhom === null) return `Organize a regional workshop on ${words}`;
  if (forWhom === 'PI') return `Organize a sub-regional workshop on ${words} for Pacific Island members`;
  return `Conduct national workshops on ${words} for ${forWhom.join(' and ')}`;
}
