import { readPrinciple } from '../../../../src/core/read/assessment/readPrinciple';

test.each([
  ['Principle 1: Strategy, Governance and Leadership', 1],
  ['Principle 6 : Security and Safety', 6],
  ['PRINCIPLE II', 2],
  ['Principle no. 3', 3],
  ['Principle IV – Gender – Based Violence and Harassment', 4],
  ['3', 3],
  ['vi.', 6],
  ['5. Border Operations & Stakeholder Relations', 5],
  ['Work – Life Balance', 3],
  ['work life balance', 3],
  ['Strategy, governance & leadership', 1],
  ['Principle 1: Strategy', 1],
  ['Principle 2: Employment', 2],
  ['Safety and Security', 6],
])('"%s" is principle %d', (text, number) =>
  expect(readPrinciple(text)).toMatchObject({ kind: 'known', principle: { number } }),
);

test.each([
  ['Principle 7: Training', null],
  ['Principle 0', null],
  ['Principle 2: Strategy, Governance and Leadership', 1],
  ['Principle 3: Security and Safety', 6],
  ['Work-Live Balance', 3],
  ['Employment, Carreer Development and Compensation', 2],
  ['Budget', null],
])('"%s" is none', (text, near) => {
  const read = readPrinciple(text);
  expect(read).toMatchObject({ kind: 'unknown', text });
  expect(read?.kind === 'unknown' && (read.near?.number ?? null)).toBe(near);
});

test('an empty text says nothing', () => expect(readPrinciple(' ')).toBeNull());
