import { listMemberEntities, type MemberEntity } from '../../model/memberEntities';
import type { Model } from '../../model/model';
import { fiscalYearOf } from '../../model/period';
import { placeOf } from '../../model/source';
import { membersAmong } from '../../read/cells/memberList';
import { entityKinds, type EntityKind } from '../../read/cells/publications/entityKinds';
import type { RegionalEntity } from '../../model/publications/regionalEntity';
import { isWithin, type Day } from '../../workbook/calendar';
import { AFTER_AS_OF, type LeftOut } from '../evidence';

/** The regional entities by kind. */
export interface EntityFigures {
  /** On the as-of date, of the kinds that are listed. */
  readonly byKind: readonly { readonly kind: EntityKind; readonly entities: readonly MemberEntity[] }[];
  /** At the end of each fiscal year since the one before the first change, or on the as-of date. */
  readonly byFiscalYear: readonly EntityYear[];
  readonly leftOut: readonly LeftOut[];
}

export interface EntityYear {
  readonly fiscalYear: string;
  readonly on: Day;
  /** In the order of `byKind`. */
  readonly counts: readonly number[];
}

const MOST_YEARS = 10;

/** Computes them; null without a list. */
export function computeEntities({ regionalEntities: rows, asOf }: Model): EntityFigures | null {
  if (rows.length === 0) return null;
  const { entities, repeats } = listMemberEntities(rows);
  const kinds = (Object.keys(entityKinds) as EntityKind[]).filter((one) => entities.some(({ kind }) => kind === one));
  const countOn = (kind: EntityKind, day: Day) =>
    entities.filter((one) => one.kind === kind && isWithin(day, one.days));
  return {
    byKind: kinds.map((kind) => ({ kind, entities: countOn(kind, asOf) })),
    byFiscalYear: yearEnds(entities, asOf).map((on) => ({
      fiscalYear: fiscalYearOf(on).label,
      on,
      counts: kinds.map((kind) => countOn(kind, on).length),
    })),
    leftOut: [
      ...rows.flatMap(unusable),
      ...repeats.map(({ entity }) => leave(entity.entity, 'given twice')),
      ...entities.flatMap(({ days, entity }) => {
        if (isWithin(asOf, days)) return [];
        return [leave(entity, asOf < days.from ? AFTER_AS_OF : 'ended by the as-of date')];
      }),
    ],
  };
}

function unusable(row: RegionalEntity): readonly LeftOut[] {
  if (row.kind.kind !== 'known') return [leave(row, 'kind not known')];
  return membersAmong(row.names).length === 0 ? [leave(row, 'no Member of the region')] : [];
}

function leave({ source }: RegionalEntity, reason: string): LeftOut {
  return { place: placeOf(source, 'member'), reason };
}

/** The last days of fiscal years, the as-of date in place of the last. */
function yearEnds(entities: readonly MemberEntity[], asOf: Day): readonly Day[] {
  const changes = entities
    .flatMap(({ days }) => [days.from, days.to])
    .filter((day) => Math.abs(day) < 1e6 && day <= asOf);
  if (changes.length === 0) return [asOf];
  const ends: Day[] = [asOf];
  for (let end = fiscalYearOf(asOf).from - 1; ends.length < MOST_YEARS; end = fiscalYearOf(end).from - 1) {
    ends.unshift(end);
    if (end < Math.min(...changes)) break;
  }
  return ends;
}
