import type { Accreditation } from '../../read/cells/experts/accreditations';
import type { DateReading } from '../../read/cells/dates';
import type { ExpertPeople } from '../../read/cells/experts/expertTokens';
import type { ListedName } from '../../read/cells/memberList';
import type { ValidityReading } from '../../read/cells/experts/validity';
import type { WordReading } from '../../read/cells/vocabulary';
import type { Day } from '../../workbook/calendar';
import type { Source } from '../source';

/** One row of a register of experts: who is accredited as what, and until when. */
export interface RegisteredExpert {
  /** The name, folded, without a form of address; '' where none is given. It is never shown outside the sheet. */
  readonly person: string;
  readonly names: readonly ListedName[];
  /** The one Member or body the expert belongs to; null where it is not known, or not one. */
  readonly administration: string | null;
  readonly categories: readonly WordReading<Accreditation>[];
  readonly accreditedOn: DateReading;
  readonly validUntil: ValidityReading;
  readonly source: Source;
}

/** The last day of an accreditation: null where it is not given or not readable, infinite where it does not end. */
export function lastDayValid({ validUntil }: RegisteredExpert): Day | null {
  if (validUntil.kind === 'open') return Infinity;
  return validUntil.kind === 'period' ? validUntil.to : null;
}

/** The people of a register by their names, and by the same two words in the other order. */
export function expertPeople(register: readonly RegisteredExpert[]): ExpertPeople {
  const origins = new Map<string, Set<string | null>>();
  for (const { person, administration } of register) {
    if (person !== '') origins.set(person, (origins.get(person) ?? new Set()).add(administration));
  }
  const people = [...origins].map(([person, own]) => {
    const [origin = null, ...others] = own;
    return [person, { person, origin: others.length > 0 ? null : origin }] as const;
  });
  const turned = people.flatMap(([person, known]) => {
    const [first, second, ...more] = person.split(' ');
    return second === undefined || more.length > 0 ? [] : [[`${second} ${first}`, known] as const];
  });
  return new Map([...turned, ...people]);
}
