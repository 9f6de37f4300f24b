import type { FitEvidence } from './fitEvidence';
import { rowsRepeat } from './rowsRepeat';

const NAMES_PARTICIPANT = /\b(?:participants?|delegates?|attendees?)\b/i;

/**
 * A list of participants says of each something of a person, or names workshops again and again. Without a column of
 * workshops it may be a list of contacts or experts: it must be headed as participants, or say how they took part.
 */
export function isParticipantList(evidence: FitEvidence): boolean {
  const isOfPeople = evidence.hasOneOf(['name', 'familyName', 'gender', 'title', 'role', 'rating']);
  if (evidence.hasOneOf(['workshop'])) return isOfPeople || rowsRepeat(evidence.rowsOf(['workshop', 'start']));
  const saysHow = ['role', 'gender'].every((field) => evidence.hasOneOf([field]));
  return NAMES_PARTICIPANT.test(evidence.headerOf('name')) || saysHow || evidence.hasOneOf(['mode', 'rating']);
}
