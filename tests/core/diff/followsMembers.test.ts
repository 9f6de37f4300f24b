import { followsMembers } from '../../../src/core/diff/followsMembers';

const members = { old: 33, new: 35 };

test.each([
  ['25/33 Members', '25/35 Members'],
  ['At least 33/33 Members', 'At least 35/35 Members'],
  ['(1) 5/33 Members (2) once per year', '(1) 5/35 Members (2) Once per year'],
])('%s to %s follows', (before, after) => {
  expect(followsMembers(before, after, members)).toBe(true);
});

test.each([
  ['At least 33/33 Members', '35/35 Members'],
  ['25/33 Members', '26/35 Members'],
  ['At least 33 workshops', 'At least 35 workshops'],
  ['5/330 Members', '5/350 Members'],
])('%s to %s is a change of its own', (before, after) => {
  expect(followsMembers(before, after, members)).toBe(false);
});

test('nothing follows where the number is the same, or not known', () => {
  expect(followsMembers('5/33 Members', '5/33 Members', { old: 33, new: 33 })).toBe(false);
  expect(followsMembers('5/33 Members', '5/35 Members', { old: null, new: 35 })).toBe(false);
});
