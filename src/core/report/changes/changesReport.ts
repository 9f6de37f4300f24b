import {
  changeKinds,
  type ActionChange,
  type CarriedProgress,
  type ChangeKind,
  type ComparedField,
  type PlanDiff,
} from '../../diff/planDiff';
import type { FiguredPlan } from '../../diff/figuredPlan';
import type { ComparedPlans } from '../../diff/readComparedPlans';
import type { IndicatorFigure } from '../../indicators/computeIndicators';
import { progressOf } from '../../indicators/progressOf';
import { statusOf } from '../../indicators/statusOf';
import type { Action } from '../../model/action';
import { actionLabel } from '../../model/actionLabel';
import { placeOf } from '../../model/source';
import type { Day } from '../../workbook/calendar';
import { cellReport, dayReport, daysReport, type Files } from '../places';
import { describeDoubt } from './changeWords';
import { fieldColumn } from './fieldColumn';
import { fieldValues, routineChanges, type FieldValues } from './routineChanges';

/** What changed between two plans, as plain data: the JSON of `diff` and what the pane shows (definition: headless). */
export type ChangesReport = ReturnType<typeof buildChangesReport>;

export function buildChangesReport(diff: PlanDiff, { before, after }: ComparedPlans) {
  const { members, terms, actions, progress } = diff;
  const filesOf = ({ model }: FiguredPlan): Files => model.workbooks.map(({ file }) => file);
  const { shared, membersOnly, isRoutine } = routineChanges(diff);
  const given: Given = {
    oldFiles: filesOf(before),
    newFiles: filesOf(after),
    isSameWorkbook: before.model.workbooks[0] === after.model.workbooks[0],
    isRoutine,
  };
  return {
    members,
    terms: { old: daysReport(terms.old), new: daysReport(terms.new) },
    actions: actions.map((change) => actionReport(change, given)),
    counts: countChanges(actions),
    /** Changes that many actions have alike, to be said once. */
    shared,
    /** In how many actions only the number of Members in the target is another. */
    membersOnly,
    progress: progress.map(progressReport),
  };
}

export type ChangeReport = ChangesReport['actions'][number];
export type FieldReport = ChangeReport['fields'][number];
export type ProgressReport = ChangesReport['progress'][number];

interface Given {
  readonly oldFiles: Files;
  readonly newFiles: Files;
  readonly isSameWorkbook: boolean;
  readonly isRoutine: (change: FieldValues) => boolean;
}

function actionReport(change: ActionChange, given: Given) {
  const { change: kind, old, new: now, fields, doubt } = change;
  const { oldFiles, newFiles, isSameWorkbook } = given;
  return {
    change: kind,
    old: old && actionLabel(old),
    new: now && actionLabel(now),
    text: (now ?? old).text,
    fields: old && now ? fields.map((field) => fieldReport(old, now, field, given)) : [],
    doubt: doubt && describeDoubt(doubt),
    /** The cell in the new plan, of a removed action in the old one. */
    at: now ? placeReport(now, 'action', newFiles, true) : placeReport(old, 'action', oldFiles, isSameWorkbook),
  };
}

function fieldReport(old: Action, now: Action, field: ComparedField, { newFiles, isRoutine }: Given) {
  const values = fieldValues(old, now, field);
  return {
    ...values,
    /** True for what many actions have alike, and for targets that follow the number of Members. */
    isRoutine: isRoutine(values),
    at: placeReport(now, fieldColumn[field], newFiles, true),
  };
}

/** A cell of an action; `isHere` when it stands in the workbook at hand, where it can be shown. */
function placeReport({ source }: Action, field: string, files: Files, isOfWorkbook: boolean) {
  const { file, sheet, cell } = cellReport(placeOf(source, field), files);
  return { file, sheet, cell, isHere: isOfWorkbook && source.block.workbookIndex === 0 };
}

function progressReport({ before, beforeAsOf, now, nowAsOf }: CarriedProgress) {
  return {
    old: { ...indicatorName(before), ...figureReport(before, beforeAsOf) },
    new: { ...indicatorName(now), ...figureReport(now, nowAsOf) },
  };
}

function indicatorName({ action, indicator }: IndicatorFigure) {
  return { action: actionLabel(action), part: indicator.part, kpi: indicator.kpi, target: indicator.targetText };
}

function figureReport(figure: IndicatorFigure, asOf: Day) {
  return {
    asOf: dayReport(asOf),
    kind: figure.indicator.target?.kind ?? null,
    actual: figure.judgement?.actual ?? null,
    required: figure.required,
    progress: progressOf(figure),
    status: statusOf(figure),
  };
}

function countChanges(actions: readonly ActionChange[]): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => actions.filter(({ change }) => change === kind).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}
