import { readAccreditations } from '../cells/experts/accreditations';
import type { FitEvidence } from './fitEvidence';

const ACCREDITED = /\baccredit\w*|\bACEs?\b/i;

/**
 * A register of accredited experts names the categories of the accreditation, most of which must be known, and says that
 * it is about accreditation or until when: lists of contacts, trainers and staff have names and categories too.
 */
export function isExpertRegister(evidence: FitEvidence): boolean {
  if (!evidence.fit.isComplete) return false;
  const categories = evidence.valuesOf('category').map((text) => readAccreditations(text));
  const known = categories.filter((words) => words.some(({ kind }) => kind === 'known')).length;
  if (known === 0 || known * 2 < categories.length) return false;
  const headers = ['name', 'category', 'validUntil', 'accreditedOn'].map((field) => evidence.headerOf(field));
  return (
    evidence.hasOneOf(['accreditedOn', 'validUntil']) ||
    [evidence.sheetName, ...headers].some((text) => ACCREDITED.test(text))
  );
}
