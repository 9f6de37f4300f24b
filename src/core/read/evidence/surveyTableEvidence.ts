import { isFigureText } from '../cells/publishedFigure';
import type { FitEvidence } from './fitEvidence';

const TELLING = [
  ...['shared', 'reports', 'recommendations', 'inHouse', 'manuals', 'others', 'effects', 'efficiency', 'projects'],
  ...['sharedAndEffects', 'inHouseAndEffects', 'eitherAndEffects', 'reportsAndProjects', 'recommendationsAndProjects'],
  ...['eitherReportAndProjects', 'yes'],
];
/** Share of the header cells that must mean something. */
const MOSTLY = 0.6;

/**
 * A table of figures about the survey counts replies; a list of replies itself, whose Member column is not known, holds
 * yes and no, in whatever form. Administrations and replies alone may also be how workshops were evaluated: then nothing
 * else may stand beside them.
 */
export function isSurveyTable(evidence: FitEvidence): boolean {
  if (evidence.fit.explained < MOSTLY) return false;
  if (!evidence.hasOneOf([...TELLING, 'replyRate'])) {
    return evidence.isWhole() && evidence.hasOneOf(['administrations']) && evidence.hasOneOf(['replies']);
  }
  const values = evidence.rowsOf(TELLING).flatMap((row) => row.filter((text) => text !== ''));
  if (values.filter(isFigureText).length * 2 < values.length) return false;
  return (
    values.length === 0 || evidence.hasOneOf(['replies', 'replyRate']) || values.some((text) => !/^[01]$/.test(text))
  );
}
