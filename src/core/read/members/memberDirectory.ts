import type { Day } from '../../workbook/calendar';
import { foldText } from '../cells/foldText';
import { nearestMeaning } from '../cells/words';
import type { Member, SubRegion } from './member';
import { otherAdministrations, otherBodies } from './otherAdministrations';

export type NameMeaning =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly suggestion: Member | null };

/** The Members of the region, found by any of their spellings. */
export class MemberDirectory {
  private readonly byName = new Map<string, Member>();
  private readonly byCode = new Map<string, Member>();
  private readonly others: ReadonlySet<string>;
  /** For each known spelling, the separators that stand inside it: "Hong Kong, China" has a comma, "IR Iran" none. */
  private readonly jointsByName = new Map<string, Set<string>>();
  /** Most words any known spelling has: the longest match to try. */
  readonly longestName: number;

  constructor(readonly members: readonly Member[]) {
    for (const member of members) {
      for (const name of [member.name, ...member.aliases]) {
        this.byName.set(foldText(name), member);
        this.keepJoints(name);
      }
      this.byCode.set(member.code, member).set(member.iso3, member);
    }
    const others = [...otherAdministrations, ...otherBodies];
    others.forEach((name) => this.keepJoints(name));
    this.others = new Set(others.map(foldText));
    const names = [...this.byName.keys(), ...this.others];
    this.longestName = Math.max(...names.map((name) => name.split(' ').length));
  }

  /** What a name in a Members cell means. Codes count in upper case only; a near miss is suggested, never taken. */
  lookUp(name: string): NameMeaning {
    const known = this.find(name);
    if (known) return known;
    return { kind: 'unknown', suggestion: nearestMeaning(foldText(name), this.byName) };
  }

  /** Like {@link lookUp} for exact spellings only; null when the name is not known. */
  find(name: string): Exclude<NameMeaning, { kind: 'unknown' }> | null {
    const trimmed = name.trim();
    const folded = foldText(trimmed);
    const joints = jointsOf(trimmed);
    if (joints !== '' && !this.jointsByName.get(folded)?.has(joints)) return null;
    const byCode = /^[A-Z]{2,3}$/.test(trimmed) ? this.byCode.get(trimmed) : undefined;
    const member = this.byName.get(folded) ?? byCode;
    if (member) return { kind: 'member', member };
    return this.others.has(folded) ? { kind: 'other' } : null;
  }

  private keepJoints(name: string): void {
    const folded = foldText(name);
    this.jointsByName.set(folded, (this.jointsByName.get(folded) ?? new Set()).add(jointsOf(name)));
  }

  /** Those that were Members on a day, of the region or one sub-region of it. */
  membersOn(day: Day, subRegion?: SubRegion): readonly Member[] {
    return this.members.filter(
      (member) => isMemberOn(member, day) && (subRegion === undefined || member.subRegion === subRegion),
    );
  }
}

/** The separators of a list that stand inside a text, in order. */
function jointsOf(name: string): string {
  const found = name.toLowerCase().match(/,\s*|[;\n/|&\u2022\u27a4]|\band\b/g) ?? [];
  return found.map((joint) => joint.trim() || joint).join(' ');
}

export function isMemberOn(member: Member, day: Day): boolean {
  return member.accession === null || member.accession <= day;
}
