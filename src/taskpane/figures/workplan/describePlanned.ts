import type { FiguresReport } from '../../../core';
import { memberList } from '../../words/memberList';
import { workplanText } from '../../words/copy';
import { formatReportDay } from '../../../session/locale/formatDay';
import type { FigureRow } from '../figureRows';

export type WorkplanReport = NonNullable<FiguresReport['workplan']>;
export type PlannedReport = WorkplanReport['planned'][number];
type MatchReport = NonNullable<PlannedReport['heldAs']>;

/** A planned activity on one line: level, topic, for whom, in which actions. */
export function describePlanned(planned: PlannedReport, memberNames: Readonly<Record<string, string>>): string {
  const { level, topic, members, groups, actions } = planned;
  const who = [memberList(members, memberNames), ...groups.map(workplanText.allOf)].filter((name) => name !== '');
  const what = level === null ? topic : `${level.charAt(0).toUpperCase()}${level.slice(1)}, ${topic}`;
  return [what, who.join('; '), actions.join(' ')].filter((words) => words !== '').join(', ');
}

/** The held activity beside it, with its day. */
export function describeMatch({ title, start, confirmed }: MatchReport, isHeld: boolean): string {
  const activity = describeHeld(title, start);
  return isHeld ? workplanText.heldAs(activity, confirmed) : workplanText.maybe(activity);
}

/** A held activity that nothing planned looks like, as a row. */
export function describeUnplanned({ sheet, cell, title, start }: WorkplanReport['unplanned'][number]): FigureRow {
  return { sheet, cell, words: describeHeld(title, start) };
}

function describeHeld(title: string, start: string | null): string {
  return start === null ? title : workplanText.onDay(title, formatReportDay(start));
}
