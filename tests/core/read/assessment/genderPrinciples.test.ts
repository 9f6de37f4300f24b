import { genderPrinciples, keyElements } from '../../../../src/core/read/assessment/genderPrinciples';

test('six principles have eighteen key elements: 5, 3, 3, 2, 2 and 3', () => {
  expect(genderPrinciples.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(genderPrinciples.map(({ elements }) => elements.length)).toEqual([5, 3, 3, 2, 2, 3]);
  expect(keyElements).toHaveLength(18);
  expect(new Set(keyElements.map(({ name }) => name)).size).toBe(18);
});

test('they are those of the newsletter', () => {
  expect(genderPrinciples.map(({ name }) => name)).toEqual([
    'Strategy, Governance and Leadership',
    'Employment, Career Development and Compensation',
    'Work-Life Balance',
    'Gender-Based Violence and Harassment',
    'Border Operations and Stakeholder Relations',
    'Security and Safety',
  ]);
  expect(keyElements.map(({ principle, letter, name }) => `${principle}${letter} ${name}`)).toEqual([
    '1A Cross-cutting policies',
    '1B Governance, management and leadership',
    '1C Multiple discrimination/intersectionality',
    '1D Communication',
    '1E Integrity',
    '2A Recruitment and hiring',
    '2B Career advancement',
    '2C Wages, benefits and pay equity',
    '3A Flexibility policies',
    '3B Dependent and family care',
    '3C Health benefits',
    '4A Gender-based violence',
    '4B Harassment including sexual harassment',
    '5A Customs policies, procedures and border operations',
    '5B Stakeholder relations',
    '6A Risk profiling',
    '6B Collaboration with other border agencies and stakeholder relations',
    '6C Conduct and safety of employees',
  ]);
});
