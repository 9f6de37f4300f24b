import { beganIn, isHeldBy, rowsOf } from './activities';
import { attendanceOf, sum } from './attendance';
import { addDays, addMonths, earliest } from './calendar';
import { hasColumn } from './countingMeasures';
import { recordsGender, totalOf } from './gender';
import { hasOutputColumn, outputsDated, rowsOfOutputs } from './outputs';
import { divided, type Measure, type Question } from './value';

/** Measures that divide (definition: domain 1.4): all held activities, linked or not. */

const heldActivities = ({ activities, days, asOf }: Question) =>
  activities.filter((activity) => beganIn(activity, days) && isHeldBy(activity, asOf));

/** Of the activities that asked for an expert, or of all where no column says so, those that used one. */
export const expertMissionShare: Measure = (question) => {
  const { office } = question;
  if (!hasColumn(office, 'experts')) return null;
  const held = heldActivities(question);
  const requested = hasColumn(office, 'expertsRequested')
    ? held.filter(({ workshop }) => workshop.expertsRequested.means)
    : held;
  const used = requested.filter(({ workshop }) => workshop.experts.means);
  return divided(used.length, requested.length, rowsOf(requested));
};

/** Contributions met, of those requested; an entry without a number of requests is left out. */
export const requestsMetShare: Measure = (question) => {
  const { office } = question;
  if (!hasOutputColumn(office, 'requested') || !hasOutputColumn(office, 'met')) return null;
  const requests = outputsDated(question).filter(
    ({ output: { type, requested } }) => type.means === 'contribution' && requested.means !== null,
  );
  const add = (field: 'met' | 'requested') => sum(requests.map(({ output }) => output[field].means ?? 0));
  return divided(add('met'), add('requested'), rowsOfOutputs(requests));
};

/** Women of the participants of all held activities that record gender. */
export const womenShare: Measure = (question) => {
  const held = heldActivities(question);
  const total = totalOf(held, question.office.settings.shareBasis);
  return total && divided(total.women, total.participants, rowsOf(held.filter(recordsGender)));
};

/** Female heads of the as-of date's fiscal year against those of the year before, up to the same day. */
export const femaleHeadsGrowth: Measure = ({ activities, days, asOf }) => {
  const until = earliest(asOf, days.to);
  const yearStart = `${Number(until.slice(0, 4)) - (until.slice(5) < '07-01' ? 1 : 0)}-07-01`;
  const withHeads = (from: string, to: string, by: string) =>
    activities
      .filter((activity) => beganIn(activity, { from, to }) && isHeldBy(activity, by))
      .filter((activity) => attendanceOf(activity).femaleHeads !== null);
  const now = withHeads(yearStart, addDays(addMonths(yearStart, 12), -1), until);
  const before = withHeads(addMonths(yearStart, -12), addDays(yearStart, -1), addMonths(until, -12));
  const [headsNow, headsBefore] = [now, before].map((year) =>
    sum(year.map((activity) => attendanceOf(activity).femaleHeads!)),
  );
  return divided(headsNow! - headsBefore!, headsBefore!, rowsOf([...before, ...now]));
};

/** Weighted by respondents, else participants, else 1. */
export const meanEvaluation: Measure = (question) => {
  const rated = heldActivities(question).filter((activity) => attendanceOf(activity).evaluation !== null);
  const weighted = rated.map(attendanceOf).map(({ evaluation, respondents, participants }) => {
    const weight = respondents ?? participants ?? 1;
    return { points: evaluation! * weight, weight };
  });
  const add = (field: 'points' | 'weight') => sum(weighted.map((one) => one[field]));
  return divided(add('points'), add('weight'), rowsOf(rated));
};
