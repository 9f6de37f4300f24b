import { isOfMoney } from './activityWords';
import type { FitEvidence } from './fitEvidence';

const NAMES_WEB = /\b(?:web|web ?sites?|web ?pages?|home ?pages?|page ?views|online visits)\b/i;
const PERIOD = /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Share of the header cells that must mean something. */
const MOSTLY = 0.6;

/**
 * A list of web visits says that they are of the web, in its header, its title or its sheet's name: visits to Members, study visits
 * and visitors of the office are counted too. Its rows are months or years, and it has hardly any other columns, none of
 * money.
 */
export function isWebVisitList(evidence: FitEvidence): boolean {
  if (!evidence.fit.isComplete || evidence.fit.explained < MOSTLY) return false;
  if (evidence.fit.unmatched.some(({ header }) => isOfMoney(header))) return false;
  const names = [evidence.headerOf('visits'), evidence.sheetName, ...evidence.linesAbove()];
  if (!names.some((name) => NAMES_WEB.test(name))) return false;
  const periods = evidence.rowsOf(['year', 'month']).map((row) => row.join(' '));
  return periods.filter((text) => PERIOD.test(text) || /^\d{5}$/.test(text.trim())).length * 2 >= periods.length;
}
