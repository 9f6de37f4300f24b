import { describeFinding } from '../../../src/core';

const code = 'see-also-self';
const params = { action: '1-(b)' };

test('fills the values into the sentence of the catalogue', () => {
  expect(describeFinding({ code, params })).toBe('The bullet stands under 1-(b) and refers to 1-(b) itself.');
});

test('says which bullet of a cell it is, where there are several', () => {
  const sentence = describeFinding({ code, params });
  expect(describeFinding({ code, params, bullet: 3 })).toBe(`Bullet 3: ${sentence}`);
  expect(describeFinding({ code, params, bullet: null })).toBe(sentence);
});
