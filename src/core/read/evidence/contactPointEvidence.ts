import { readMemberList } from '../cells/memberList';
import { matchHeader } from '../matchHeader';
import { MemberDirectory } from '../members/memberDirectory';
import { regionMembers } from '../members/regionMembers';
import type { FitEvidence } from './fitEvidence';
import { rowsRepeat } from './rowsRepeat';

const builtIn = new MemberDirectory(regionMembers);

/** Fewer Members are a list of contacts. */
const FEWEST = 4;
/** Share of the names that must each be one Member. */
const MOSTLY = 0.75;
/** Headers of a list of Members proper. */
const OF_MEMBER_LIST = ['code', 'accession', 'aliases'];
const AT_THE_OFFICE = /\b(?:ROCB|office|desk)\b/i;

/**
 * A list of contact points divides the region among the officers of the office: hardly anything but Members, each with
 * an officer who looks after several, and their sub-regions, or most of the region, or a header that speaks of the
 * office. A list that gives codes or accessions is one of Members; one without officers is one of contacts.
 */
export function isContactPointList(evidence: FitEvidence): boolean {
  if (!evidence.fit.isComplete) return false;
  const { unmatched } = evidence.fit;
  if (unmatched.some(({ header }) => OF_MEMBER_LIST.includes(matchHeader('members', header) ?? ''))) return false;
  const names = evidence.valuesOf('member').map((text) => readMemberList(text, builtIn));
  const known = names.filter(([first, ...more]) => first?.kind === 'member' && more.length === 0).length;
  if (known < FEWEST || known < names.length * MOSTLY) return false;
  if (!rowsRepeat(evidence.valuesOf('responsibleOfficer').map((officer) => [officer]))) return false;
  const isWide = evidence.hasOneOf(['subRegion']) || known * 2 >= regionMembers.length;
  return isWide || AT_THE_OFFICE.test(evidence.headerOf('responsibleOfficer'));
}
