import type { EntityKind } from '../../read/cells/publications/entityKinds';

/** The kinds of regional entities as a table names them. */
export const entityLabels: Readonly<Record<EntityKind, string>> = {
  RTC: 'Regional Training Centres',
  RCL: 'Regional Customs Laboratories',
  RDTC: 'Regional Dog Training Centres',
  RILO: 'Regional Intelligence Liaison Offices',
  ROCB: 'Regional Offices for Capacity Building',
};
