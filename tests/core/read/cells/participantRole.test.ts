import { readParticipantRole } from '../../../../src/core/read/cells/participantRole';

test.each([
  ['Head of delegation', 'head'],
  ['head of the Delegation', 'head'],
  ['HoD', 'head'],
  ['Director General / Head of Delegation', 'head'],
  ['Observer', 'observer'],
  ['Deputy head of delegation', null],
  ['Alternate Head of Delegation', null],
  ['Head of unit', null],
  ['Delegate', null],
  ['', null],
])('%j is %j', (text, role) => expect(readParticipantRole(text)).toBe(role));
