import { outputTypes, type OutputType } from '../cells/outputTypes';
import { readWord } from '../cells/vocabulary';
import { speakOfActivities } from './activityWords';
import type { FitEvidence } from './fitEvidence';

const NAMES_OUTPUT = /\b(?:outputs?|deliver\w*|publi\w*|issued)\b/i;

/**
 * A list of outputs cites plan actions or requests, is headed as one, holds a type an office delivers, or has no other
 * columns: "Date" and "Type" head any ledger, which may also number its issues. Types of workshops make it a list of
 * workshops.
 */
export function isOutputList(evidence: FitEvidence): boolean {
  const types = evidence.valuesOf('type');
  if (speakOfActivities(types)) return false;
  const isWhole = evidence.isWhole() && !evidence.hasOneOf(['issueNumber', 'language']);
  if (isWhole || evidence.hasOneOf(['planActions', 'requested', 'met'])) return true;
  if (['date', 'type', 'title'].some((field) => NAMES_OUTPUT.test(evidence.headerOf(field)))) return true;
  return evidence.fit.isComplete && types.some((type) => readWord<OutputType>(type, outputTypes).kind === 'known');
}
