import { entityKinds, type EntityKind } from '../cells/publications/entityKinds';
import { readWord } from '../cells/vocabulary';
import type { FitEvidence } from './fitEvidence';

const NAMES_ENTITY = /\bregional entit/i;

/**
 * A list of regional entities names their kinds: "Type" and "Country" head contacts, projects and equipment too. Most of
 * its kinds must be known, so that one slip does not hide it; a sheet that is still empty must be headed as one.
 */
export function isEntityList(evidence: FitEvidence): boolean {
  if (!evidence.fit.isComplete) return false;
  const kinds = evidence.valuesOf('kind').map((kind) => readWord<EntityKind>(kind, entityKinds).kind);
  if (kinds.length === 0) return NAMES_ENTITY.test(evidence.headerOf('kind'));
  return kinds.filter((kind) => kind === 'known').length * 2 > kinds.length;
}
