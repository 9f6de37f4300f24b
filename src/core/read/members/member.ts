import type { Day } from '../../workbook/calendar';

export const subRegions = ['ECWA', 'PI', 'SA', 'SEA'] as const;
/** ECWA: East, Central and West Asia; PI: Pacific Islands; SA: South Asia; SEA: Southeast Asia. */
export type SubRegion = (typeof subRegions)[number];

/** A Customs administration that is a WCO Member of the A/P region. */
export interface Member {
  readonly name: string;
  /** ISO 3166-1 alpha-2; the name where the workbook's own list gives no code. Differs from Member to Member. */
  readonly code: string;
  /** All codes and initials people write for it: they count in capitals only. */
  readonly codes: readonly string[];
  /** Null where the workbook's own list does not say. */
  readonly subRegion: SubRegion | null;
  /** The day it joined; null for those that count at any date. */
  readonly accession: Day | null;
  /** Other spellings; case, accents and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** Words for what belongs to it: they mean it only beside its Customs, as in "Thai Customs". */
  readonly adjectives: readonly string[];
}
