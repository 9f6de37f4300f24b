import type { Vocabulary } from '../vocabulary';

/** The kinds of regional entities of the WCO, by their usual short names. */
export const entityKinds = {
  RTC: [
    'RTC',
    'RTCs',
    'WCO RTC',
    'Regional Training Centre',
    'Regional Training Center',
    'WCO Regional Training Centre',
  ],
  RCL: [
    'RCL',
    'RCLs',
    'WCO RCL',
    'Regional Customs Laboratory',
    'Regional Customs Laboratories',
    'WCO Regional Customs Laboratory',
  ],
  RDTC: [
    'RDTC',
    'RDTCs',
    'WCO RDTC',
    'Regional Dog Training Centre',
    'Regional Dog Training Center',
    'WCO Regional Dog Training Centre',
  ],
  RILO: ['RILO', 'RILO A/P', 'Regional Intelligence Liaison Office'],
  ROCB: ['ROCB', 'ROCB A/P', 'Regional Office for Capacity Building'],
} as const satisfies Vocabulary<string>;

export type EntityKind = keyof typeof entityKinds;
