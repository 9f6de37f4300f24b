import { readOfficerRole } from '../../../../src/core/read/cells/officerRoles';

test.each([
  'Programme Manager 2',
  'Program Manager (South Asia)',
  'Head',
  'Technical officer A',
  'PM 1',
  'Coordinator, East, Central and West Asia',
  'Assistant Program Manager - Pacific Islands',
])('"%s" is a role', (text) => expect(readOfficerRole(text)).toBe(text));

test.each([
  'Taro Yamada',
  'Ms. Kim',
  'Programme Manager Tanaka',
  'Manager West',
  'Officer North',
  'Pacific Islands',
  'Head (A. Silva)',
  '',
])('"%s" may be a name, or is no role', (text) => expect(readOfficerRole(text)).toBeNull());
