import type { EntityKind } from '../read/cells/publications/entityKinds';
import { foldText } from '../read/cells/foldText';
import type { Member } from '../read/members/member';
import { membersAmong } from '../read/cells/memberList';
import type { Day, DayRange } from '../workbook/calendar';
import type { DateReading } from '../read/cells/dates';
import type { RegionalEntity } from './publications/regionalEntity';

/** An entity of one Member. */
export interface MemberEntity {
  readonly kind: EntityKind;
  readonly member: Member;
  /** While it is one; the last day its beginning gives is the first it counts from. */
  readonly days: DayRange;
  readonly entity: RegionalEntity;
}

export interface MemberEntities {
  /** Each once. */
  readonly entities: readonly MemberEntity[];
  /** Those that a row above already has at the same time, with that row. */
  readonly repeats: readonly { readonly entity: MemberEntity; readonly of: MemberEntity }[];
}

/** The entities by Member: a row that names several Members is one of each. Rows of no known kind are left out. */
export function listMemberEntities(rows: readonly RegionalEntity[]): MemberEntities {
  const firsts = new Map<string, MemberEntity[]>();
  const entities: MemberEntity[] = [];
  const repeats: { entity: MemberEntity; of: MemberEntity }[] = [];
  for (const row of rows) {
    const { kind, names, name } = row;
    if (kind.kind !== 'known') continue;
    for (const member of membersAmong(names)) {
      const entity = { kind: kind.word, member, days: daysOf(row), entity: row };
      const key = `${kind.word} ${member.code} ${foldText(name)}`;
      const known = firsts.get(key) ?? [];
      firsts.set(key, known);
      const of = known.find(({ days }) => days.from <= entity.days.to && entity.days.from <= days.to);
      if (of) repeats.push({ entity, of });
      else entities.push(entity);
      if (!of) known.push(entity);
    }
  }
  return { entities, repeats };
}

const EVER: DayRange = { from: -1e6, to: 1e7 };

function daysOf({ since, until }: RegionalEntity): DayRange {
  return { from: lastDay(since) ?? EVER.from, to: lastDay(until) ?? EVER.to };
}

function lastDay(date: DateReading): Day | null {
  return date.kind === 'period' ? date.to : null;
}
