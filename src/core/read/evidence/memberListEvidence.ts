import { readMemberList } from '../cells/memberList';
import { MemberDirectory } from '../members/memberDirectory';
import { regionMembers } from '../members/regionMembers';
import type { FitEvidence } from './fitEvidence';

const builtIn = new MemberDirectory(regionMembers);

/** Share of the header cells that must mean something, or it is a list of contacts. */
const MOSTLY = 0.6;

/**
 * A list of Members takes the place of the built-in one, so little must not pass for it: it gives accessions or other
 * names, or Members of the region with their sub-regions and hardly anything else; names and codes alone must be those
 * of half the region.
 */
export function isMemberList(evidence: FitEvidence): boolean {
  if (evidence.fit.explained < MOSTLY) return false;
  if (evidence.hasOneOf(['accession', 'aliases'])) return true;
  const names = evidence.valuesOf('member').map((name) => readMemberList(name, builtIn));
  const known = names.filter(([first, ...more]) => first?.kind === 'member' && more.length === 0).length;
  if (known * 2 < names.length) return false;
  return evidence.hasOneOf(['subRegion']) || known * 2 >= regionMembers.length;
}
