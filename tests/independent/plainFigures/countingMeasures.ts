import type { Office, WorkshopColumn } from '../office';
import { rowOfAction } from '../sheets/planSheet';
import { beganIn, isHeldBy, isLinkedTo, rowsOf } from './activities';
import { attendanceOf, distinct, sum } from './attendance';
import { hasOutputColumn, outputsDated, rowsOfOutputs } from './outputs';
import { counted, countedMembers, type Measure, type Question } from './value';

/** Measures that count, but for the Member status (definition: domain 1.4). */

/** Some workshop sheet has the column. */
export function hasColumn(office: Office, column: WorkshopColumn): boolean {
  return office.workshops.some(({ without }) => !without.includes(column));
}

const linkedActivities = ({ activities, action, days, asOf }: Question) =>
  activities.filter(
    (activity) => isLinkedTo(activity, action.ref) && beganIn(activity, days) && isHeldBy(activity, asOf),
  );

/** Distinct Members at held activities that name the action. */
export const membersReached: Measure = (question) => {
  const { office } = question;
  if (!hasColumn(office, 'planActions')) return null;
  if (!hasColumn(office, 'members') && office.people.length === 0) return null;
  const naming = linkedActivities(question).filter((activity) => attendanceOf(activity).isAnyoneNamed);
  return countedMembers(distinct(naming.flatMap((activity) => attendanceOf(activity).members)), rowsOf(naming));
};

/** Held activities that name the action. */
export const activitiesHeld: Measure = (question) => {
  if (!hasColumn(question.office, 'planActions')) return null;
  const linked = linkedActivities(question);
  return counted(linked.length, rowsOf(linked));
};

/** An empty quantity is 1; without an outputs sheet the meetings held stand in where the KPI is about meetings. */
export const outputsRecorded: Measure = (question) => {
  const { office, action, indicator } = question;
  if (office.outputs.length === 0) return indicator.topic === 'meetings' ? activitiesHeld(question) : null;
  if (!hasOutputColumn(office, 'planActions')) return null;
  const linked = outputsDated(question).filter(({ output }) => output.planActions.means?.includes(action.ref));
  return counted(sum(linked.map(({ output }) => output.quantity.means ?? 1)), rowsOfOutputs(linked));
};

/** What staff typed for the action. */
export const reported: Measure = ({ office, action }) => {
  const { means } = action.reportedValue;
  return means === null ? null : counted(means, [`Plan!${rowOfAction(office.plan!, action.ref)}`]);
};
