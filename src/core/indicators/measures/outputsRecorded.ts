import { activitiesHeld } from './activitiesHeld';
import { noData, type Measure } from './measure';

/** KPIs whose outputs are themselves meetings. */
const IS_MEETING = /\b(?:meetings?|discussions?|dialogues?)\b/i;

/**
 * Things delivered and linked to the action. Without an Outputs sheet a KPI about meetings, discussions or dialogues
 * counts the held activities linked to the action; every other KPI has no data.
 */
export const outputsRecorded: Measure = (request) => {
  if (request.model.blocks.some(({ role }) => role === 'outputs')) {
    return noData('Outputs sheets are not counted by this version.');
  }
  return IS_MEETING.test(request.indicator.kpi) ? activitiesHeld(request) : noData('There is no Outputs sheet.');
};
