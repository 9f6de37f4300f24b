import type { FindingCode } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import type { Action } from '../model/action';
import type { Activity } from '../model/activity';
import type { Model } from '../model/model';
import type { Output } from '../model/publications/output';

/** A law the workbook should keep, and the findings it gives where it does not. */
export interface FindingRule {
  readonly codes: readonly FindingCode[];
  readonly validate: (model: Model) => readonly Finding[];
}

type Found = Finding | readonly Finding[] | null;

/** A law about the workbook as a whole. */
export function modelRule(codes: readonly FindingCode[], find: (model: Model) => Found): FindingRule {
  return { codes, validate: (model) => listOf(find(model)) };
}

/** A law about every action of the plan. */
export function actionRule(codes: readonly FindingCode[], find: (action: Action, model: Model) => Found): FindingRule {
  return { codes, validate: (model) => (model.plan?.actions ?? []).flatMap((action) => listOf(find(action, model))) };
}

/** A law about every activity. */
export function activityRule(
  codes: readonly FindingCode[],
  find: (activity: Activity, model: Model) => Found,
): FindingRule {
  return { codes, validate: (model) => model.activities.flatMap((activity) => listOf(find(activity, model))) };
}

/** A law about every thing delivered. */
export function outputRule(codes: readonly FindingCode[], find: (output: Output, model: Model) => Found): FindingRule {
  return { codes, validate: (model) => model.outputs.flatMap((output) => listOf(find(output, model))) };
}

function listOf(found: Found): readonly Finding[] {
  if (found === null) return [];
  return 'code' in found ? [found] : found;
}
