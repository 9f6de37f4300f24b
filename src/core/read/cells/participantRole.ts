import { foldText } from './foldText';

/** The parts in a delegation that figures speak of. */
export type ParticipantRole = 'head' | 'observer';

const HEADS = new Set(
  'hod|head|head delegate|chief delegate|delegation head|leader of delegation|leader of the delegation'.split('|'),
);

/**
 * Reads the role of a person at an activity: "Head of delegation", also with a rank beside it, and "Observer"; null for
 * every other word, deputies and alternates among them.
 */
export function readParticipantRole(text: string): ParticipantRole | null {
  const folded = foldText(text);
  if (folded === 'observer' || folded === 'observers') return 'observer';
  if (/\b(?:deputy|alternate|assistant|acting|vice|member)\b/.test(folded)) return null;
  return HEADS.has(folded) || /\bheads? of (?:the )?delegations?\b/.test(folded) ? 'head' : null;
}
