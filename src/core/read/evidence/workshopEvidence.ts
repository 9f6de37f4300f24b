import { headsActivities, isOfMoney, maySpeakOfActivities } from './activityWords';
import type { FitEvidence } from './fitEvidence';
import { rowsRepeat } from './rowsRepeat';

const COUNTS = [
  ...['participants', 'women', 'men', 'onsite', 'online', 'observers', 'administrations', 'headsOfDelegation'],
  ...['femaleHeads', 'experts', 'expertsRequested', 'evaluation', 'respondents'],
];
/** Columns that only a list of activities has. */
const TELLING = [...COUNTS, 'venue', 'mode', 'level', 'host'];

/**
 * A list of workshops says who came, where or how: a title and a date head contracts, letters and bookings too. Without
 * that its title or its sheet is named after workshops, it cites plan actions or Members, or it has no other columns;
 * and it is no budget, no list of things delivered by type and none of people by workshop.
 */
export function isWorkshopList(evidence: FitEvidence): boolean {
  if (evidence.hasOneOf(TELLING) || evidence.nearlyHasOneOf(COUNTS)) return true;
  const isNamed = headsActivities(evidence.headerOf('title'));
  const isSheetNamed = evidence.fit.isComplete && headsActivities(evidence.sheetName);
  const isPure = evidence.isWhole() && !(evidence.hasOneOf(['date']) && evidence.hasOneOf(['start']));
  const isLikely = isNamed || isSheetNamed || isPure || evidence.hasOneOf(['planActions', 'members']);
  if (!isLikely || evidence.fit.unmatched.some(({ header }) => isOfMoney(header))) return false;
  if (evidence.hasOneOf(['members']) && rowsRepeat(evidence.rowsOf(['title', 'start', 'date']))) return false;
  const kinds = evidence.valuesOf('kind');
  const isByType = kinds.length > 0 && !isNamed && !evidence.hasOneOf(['start', 'end']);
  return !isByType || maySpeakOfActivities(kinds);
}
