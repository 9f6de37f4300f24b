import type { FiguresReport } from '../../../core';
import { memberList } from '../../words/memberList';
import { formatReportDay } from '../../words/showValue';
import { workplanText } from '../../words/workplanText';
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
  const day = start === null ? '' : formatReportDay(start);
  return isHeld ? workplanText.heldAs(title, day, confirmed) : workplanText.maybe(title, day);
}

/** A held activity that nothing planned looks like, as a row. */
export function describeUnplanned({ sheet, cell, title, start }: WorkplanReport['unplanned'][number]): FigureRow {
  return { sheet, cell, words: start === null ? title : `${title}, ${formatReportDay(start)}` };
}
