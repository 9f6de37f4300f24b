import type { Day } from '../../workbook/calendar';

export const subRegions = ['ECWA', 'PI', 'SA', 'SEA'] as const;
/** ECWA: East, Central and West Asia; PI: Pacific Islands; SA: South Asia; SEA: Southeast Asia. */
export type SubRegion = (typeof subRegions)[number];

/** A Customs administration that is a WCO Member of the A/P region. */
export interface Member {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly subRegion: SubRegion;
  /** The day it joined; null for those on the list of 33 Members. */
  readonly accession: Day | null;
  /** Other spellings; case, accents and punctuation do not matter. */
  readonly aliases: readonly string[];
}
