import type { Day } from '../../workbook/calendar';
import { foldText } from '../cells/foldText';
import { memoizeText } from '../cells/memoizeText';
import { nearestMeaning } from '../cells/words';
import type { Member, SubRegion } from './member';
import { otherAdministrations } from './otherAdministrations';
import { otherBodies } from './otherBodies';
import { regionMembers } from './regionMembers';

export type NameMeaning =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly suggestion: Member | null };

/** The Members of the region, found by any of their spellings. */
export class MemberDirectory {
  private readonly byName = new Map<string, Member>();
  private readonly byCode = new Map<string, Member>();
  private readonly byAdjective = new Map<string, Member>();
  private readonly others = new Set<string>();
  private readonly otherCodes = new Set<string>();
  /** For each known spelling, the separators that stand inside it: "Hong Kong, China" has a comma, "IR Iran" none. */
  private readonly jointsByName = new Map<string, Set<string>>();
  /** All spellings a near miss is compared with: one nearer to who is no Member suggests no Member. */
  private readonly spellings: readonly (readonly [string, Member | 'other'])[];
  /** For the first word of a known spelling, the most words a spelling that begins with it has. */
  private readonly wordsByFirst = new Map<string, number>();

  /** A Member of the region that the list leaves out is known, and no Member. */
  constructor(readonly members: readonly Member[]) {
    for (const member of members) this.keep(this.byName, member.name, member);
    for (const member of members) {
      member.aliases.forEach((alias) => this.keep(this.byName, alias, member));
      member.codes.forEach((code) => this.byCode.has(code) || this.byCode.set(code, member));
      member.adjectives.forEach((adjective) => this.keep(this.byAdjective, adjective, member));
    }
    const leftOut = regionMembers.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of [...otherAdministrations, ...otherBodies, ...leftOut]) {
      this.others.add(foldText(name));
      this.keepJoints(name);
    }
    regionMembers.forEach(({ codes }) => codes.forEach((code) => this.otherCodes.add(code)));
    const others = [...this.others].filter((name) => !this.byName.has(name));
    this.spellings = [...this.byName, ...others.map((name) => [name, 'other'] as const)];
    for (const name of [...this.spellings.map(([spelling]) => spelling), ...this.byAdjective.keys()]) {
      const words = name.split(' ');
      this.wordsByFirst.set(words[0]!, Math.max(words.length, this.wordsByFirst.get(words[0]!) ?? 0));
    }
    for (const code of [...this.byCode.keys(), ...this.otherCodes].map(foldText)) {
      if (!this.wordsByFirst.has(code)) this.wordsByFirst.set(code, 1);
    }
  }

  /** What a name in a Members cell means. Codes count in upper case only; a near miss is suggested, never taken. */
  lookUp(name: string): NameMeaning {
    const known = this.find(name);
    if (known) return known;
    const near = nearestMeaning<Member | 'other'>(foldText(name), this.spellings);
    return { kind: 'unknown', suggestion: near === 'other' ? null : near };
  }

  /** Like {@link lookUp} for exact spellings only; null when the name is not known. */
  readonly find = memoizeText((name) => this.findKnown(name));

  private findKnown(name: string): Exclude<NameMeaning, { kind: 'unknown' }> | null {
    const trimmed = name.trim();
    const folded = foldText(trimmed);
    const joints = jointsOf(trimmed);
    if (joints !== '' && !this.jointsByName.get(folded)?.has(joints)) return null;
    const isCode = /^[A-Z]{2,6}$/.test(trimmed);
    const member = this.byName.get(folded) ?? (isCode ? this.byCode.get(trimmed) : undefined);
    if (member) return { kind: 'member', member };
    return this.others.has(folded) || (isCode && this.otherCodes.has(trimmed)) ? { kind: 'other' } : null;
  }

  /** The most words a known name can have that begins with this word; 0 when none does. */
  readonly mostWords = memoizeText((word) => {
    const forms = [word, word.split(/['\u2019]/)[0]!].map((form) => foldText(form).split(' ')[0]!);
    return Math.max(...forms.map((form) => this.wordsByFirst.get(form) ?? 0));
  });

  /** The Member that a word such as "Thai" belongs to: it means the Member only beside its Customs. */
  readonly findByAdjective = memoizeText((word) => this.byAdjective.get(foldText(word)) ?? null);

  /** Those that were Members on a day, of the region or one sub-region of it. */
  membersOn(day: Day, subRegion?: SubRegion): readonly Member[] {
    return this.members.filter(
      (member) => isMemberOn(member, day) && (subRegion === undefined || member.subRegion === subRegion),
    );
  }

  private keep(names: Map<string, Member>, name: string, member: Member): void {
    const folded = foldText(name);
    if (folded === '' || (names.get(folded) ?? member) !== member) return;
    names.set(folded, member);
    this.keepJoints(name);
  }

  private keepJoints(name: string): void {
    const folded = foldText(name);
    this.jointsByName.set(folded, (this.jointsByName.get(folded) ?? new Set()).add(jointsOf(name)));
  }
}

/** The separators of a list that stand inside a text, in order. */
function jointsOf(name: string): string {
  const found = name.toLowerCase().match(/,\s*|[;\n/|&+\u2022\u27a4\u3001]|\band\b/g) ?? [];
  return found.map((joint) => joint.trim() || joint).join(' ');
}

export function isMemberOn(member: Member, day: Day): boolean {
  return member.accession === null || member.accession <= day;
}
