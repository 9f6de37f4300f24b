import { readCitedRsp } from '../../../../src/core/read/cells/citedRsp';

test.each<[string, string, unknown]>([
  ['Help (RSP 1.1.1 – 1st milestone)', 'Help', { objective: '1.1.1', milestones: [1] }],
  ['Help (RSP 1.1.2 - 1st -2nd milestone)', 'Help', { objective: '1.1.2', milestones: [1, 2] }],
  ['Help (RSP 2.2.3 1st – 3rd milestone).', 'Help', { objective: '2.2.3', milestones: [1, 2, 3] }],
  ['Help (e.g. nCEN) (RSP 2.2.1)', 'Help (e.g. nCEN)', { objective: '2.2.1', milestones: null }],
  ['Help (ROCB A/P specific action (not mentioned in the RSP))', 'Help', 'specific'],
  ['Help (RSP to be said)', 'Help (RSP to be said)', null],
  ['Help (e.g. nCEN)', 'Help (e.g. nCEN)', null],
  ['', '', null],
])('%j', (action, text, cited) => expect(readCitedRsp(action)).toEqual({ text, cited }));
