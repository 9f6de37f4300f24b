import type { FindingCode } from '../findings/catalogue';
import type { Finding, Fix } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { placeOf, type Source } from '../model/source';
import type { ListedName } from '../read/cells/memberList';
import { isMemberOn } from '../read/members/memberDirectory';
import { formatIsoDay, type Day } from '../workbook/calendar';
import { respelled } from './fixText';

/** A cell that names Members. */
export interface NamedMembers {
  readonly names: readonly ListedName[];
  readonly source: Source;
  readonly field: string;
  /** The day the names speak of; null when it is not known. */
  readonly day: Day | null;
  /** Which bullet of the cell names them; left out where the cell is no list of bullets. */
  readonly bullet?: number | null;
}

/** The findings for the names that are no Members of the region, or stand in the cell again. */
export function nameFindings({ names, source, field, day, bullet = null }: NamedMembers): readonly Finding[] {
  const seen = new Set<string>();
  const find = (code: FindingCode, params: Finding['params'], fix: Fix | null = null) =>
    makeFinding(code, placeOf(source, field), params, { fix, bullet });
  return names.flatMap((name) => {
    if (name.kind === 'other') return [find('member-not-in-region', { value: name.text, reason: '' })];
    if (name.kind === 'unknown') {
      const near = name.suggestion?.name;
      const suggestion = near === undefined ? '' : ` Did you mean ${near}?`;
      const isThere = names.some((other) => other.kind === 'member' && other.member === name.suggestion);
      const fix = near === undefined || isThere ? null : respelled(source, field, name.text, near);
      return [find('member-unknown', { value: name.text, suggestion }, fix)];
    }
    const { member, text } = name;
    if (seen.has(member.code)) return [find('member-duplicate', { member: member.name })];
    seen.add(member.code);
    if (day === null || isMemberOn(member, day)) return [];
    return [find('member-not-in-region', { value: text, reason: ` before ${formatIsoDay(member.accession!)}` })];
  });
}

/** True when no name can be a finding: one Member, and always one. */
export function isLongMember(names: readonly ListedName[]): boolean {
  return names.length === 1 && names[0]!.kind === 'member' && names[0]!.member.accession === null;
}
