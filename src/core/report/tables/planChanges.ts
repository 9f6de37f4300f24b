import type { Place } from '../../findings/finding';
import type { ActionChange, CarriedProgress, PlanDiff } from '../../diff/planDiff';
import type { ComparedPlans } from '../../diff/readComparedPlans';
import type { IndicatorFigure } from '../../indicators/computeIndicators';
import { statusOf } from '../../indicators/statusOf';
import type { Action } from '../../model/action';
import { actionLabel } from '../../model/actionLabel';
import { placeOf } from '../../model/source';
import type { Day } from '../../workbook/calendar';
import { changeWords, describeDoubt, describeValue, fieldWords } from '../changes/changeWords';
import { fieldColumn } from '../changes/fieldColumn';
import { describeMembers } from '../changes/describeMembers';
import { fieldValues, routineChanges, type RoutineChanges } from '../changes/routineChanges';
import { formatDay } from '../formatDay';
import { formatFigure } from '../formatFigure';
import { text, type ReportCell, type ReportColumn, type ReportTable } from './reportTable';
import { sourceCell } from './sourceCell';

const columns: readonly ReportColumn[] = [
  { id: 'change', header: 'Change', width: 11 },
  { id: 'old', header: 'Old action', width: 11 },
  { id: 'new', header: 'New action', width: 11 },
  { id: 'what', header: 'What', width: 16 },
  { id: 'before', header: 'Old', width: 48 },
  { id: 'now', header: 'New', width: 48 },
  { id: 'routine', header: 'In many actions', width: 11 },
  { id: 'where', header: 'Where', width: 24 },
  { id: 'note', header: 'To look at', width: 36 },
];

/**
 * The Plan changes sheet: a row a changed field, an action added, removed or only moved, and the figures that go along
 * with an indicator. Actions in which nothing differs have no row.
 */
export function buildPlanChanges(diff: PlanDiff, plans: ComparedPlans): ReportTable {
  const { members, actions, progress } = diff;
  const { isRoutine } = routineChanges(diff);
  const rows = [
    ...actions.flatMap((change) => changeRows(change, plans, isRoutine)),
    ...progress.map((carried) => progressRow(carried, plans)),
  ];
  return {
    id: 'planChanges',
    sheet: 'Plan changes',
    table: 'PlanMonitorChanges',
    lines: [
      text('Plan changes', 'title'),
      text(
        `${describeMembers(members)} Written by Plan Monitor: what differs from the earlier plan. Filter "In many actions" for what each action has for itself. A click on a place leads to the cell. Capitals, spaces and punctuation are no change.`,
        'caption',
      ),
    ],
    frozenColumns: 3,
    footer: 'Against the earlier plan',
    columns,
    rows,
  };
}

function changeRows(
  change: ActionChange,
  plans: ComparedPlans,
  isRoutine: RoutineChanges['isRoutine'],
): readonly ReportCell[][] {
  const { old, new: now, doubt } = change;
  const head = [changeWords[change.change], old ? actionLabel(old) : '', now ? actionLabel(now) : ''];
  const toLookAt = text(doubt ? describeDoubt(doubt) : '');
  const rowOf = (words: readonly string[], where: ReportCell, note: ReportCell) => [
    ...[...head, ...words].map((word) => text(word)),
    where,
    note,
  ];
  const whole = (what: string, before: string, after: string, where: ReportCell) => [
    rowOf([what, before, after, ''], where, toLookAt),
  ];
  if (now === null) return whole('Action', old.text, '', cellOf(old, 'action', plans, 'before'));
  if (old === null) return whole('Action', '', now.text, cellOf(now, 'action', plans, 'after'));
  if (change.fields.length === 0) {
    const where = cellOf(now, 'action', plans, 'after');
    if (change.change === 'moved') return whole('Letter', head[1]!, head[2]!, where);
    return doubt ? whole('Action', old.text, now.text, where) : [];
  }
  return change.fields.map((field, index) => {
    const values = fieldValues(old, now, field);
    const words = [describeValue(values.old), describeValue(values.new), isRoutine(values) ? 'yes' : ''];
    const where = cellOf(now, fieldColumn[field], plans, 'after');
    return rowOf([fieldWords[field], ...words], where, index === 0 ? toLookAt : text(''));
  });
}

function progressRow({ before, beforeAsOf, now, nowAsOf }: CarriedProgress, plans: ComparedPlans): ReportCell[] {
  const { action, indicator } = now;
  const what = action.indicators.length > 1 ? `Progress, part ${indicator.part}` : 'Progress';
  const words = ['Progress', actionLabel(before.action), actionLabel(action), what];
  return [
    ...[...words, figureWords(before, beforeAsOf), figureWords(now, nowAsOf), ''].map((word) => text(word)),
    cellOf(action, 'target', plans, 'after'),
    text(''),
  ];
}

function figureWords(figure: IndicatorFigure, asOf: Day): string {
  const { judgement, required, indicator } = figure;
  const kind = indicator.target?.kind ?? null;
  const status = statusOf(figure);
  const value = judgement ? `${formatFigure(judgement.actual, kind)} of ${formatFigure(required, kind)}, ` : '';
  return `${value}${status} as of ${formatDay(asOf)}`;
}

/** A cell of the workbook at hand is a link, one of another file is named. */
function cellOf({ source }: Action, field: string, { before, after }: ComparedPlans, side: 'before' | 'after') {
  const place = placeOf(source, field);
  const isHere = side === 'after' || before.model.workbooks[0] === after.model.workbooks[0];
  if (isHere) return sourceCell(place, after.model);
  const elsewhere: Place = { ...place, workbook: place.workbook + after.model.workbooks.length };
  return sourceCell(elsewhere, { workbooks: [...after.model.workbooks, ...before.model.workbooks] });
}
