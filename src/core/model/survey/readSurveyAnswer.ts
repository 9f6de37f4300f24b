import { readAnswer } from '../../read/cells/answers';
import type { DateSystem } from '../../workbook/calendar';
import type { Cell } from '../../workbook/snapshot';
import type { SurveyAnswer } from './surveyReply';

/**
 * Reads the answer of a reply; null for an empty cell. A date, which says since when in a status, is neither yes nor no
 * here.
 */
export function readSurveyAnswer(cell: Cell, system: DateSystem): SurveyAnswer | null {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return 'unreadable';
  const { kind } = readAnswer(cell, system);
  if (kind === 'blank') return null;
  return kind === 'date' ? 'unreadable' : kind;
}
