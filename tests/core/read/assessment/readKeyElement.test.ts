import { keyElements } from '../../../../src/core/read/assessment/genderPrinciples';
import { readKeyElement, type KeyElementReading } from '../../../../src/core/read/assessment/readKeyElement';

const said = (reading: KeyElementReading | null) =>
  reading?.kind === 'known' ? `${reading.element.principle}${reading.element.letter}` : (reading?.kind ?? null);

test.each([
  ['Key element A: Cross-cutting policies', 1, '1A'],
  ['Key element B –Governance, management and leadership', 1, '1B'],
  ['Key element C', 2, '2C'],
  ['Key Element 3', 1, '1C'],
  ['Key element II', 2, '2B'],
  ['b', 3, '3B'],
  ['2B', null, '2B'],
  ['2-B', 2, '2B'],
  ['2.1 Recruitment', 2, '2A'],
  ['A. Recruitment and hiring', 2, '2A'],
  ['Recruitment & hiring', null, '2A'],
  ['Key element A: Risk Profile', 6, '6A'],
  ['Key element A – Gender-based violence (GBV)', 4, '4A'],
  ['Key element B: Collaborating with other border agencies and stakeholders relations', 6, '6B'],
  ['Key Element C: conduct and safety of employees', 6, '6C'],
  ['Key element A – Recruitment', 2, '2A'],
  ['Wages, benefits and pay equity', 2, '2C'],
])('"%s" under %p is %s', (text, under, expected) => expect(said(readKeyElement(text, under))).toBe(expected));

test('every name is its own key element, alone and with its letter', () => {
  for (const element of keyElements) {
    const { principle, letter, name } = element;
    expect(readKeyElement(name, null)).toEqual({ kind: 'known', element });
    expect(readKeyElement(`Key element ${letter} – ${name}`, principle)).toEqual({ kind: 'known', element });
  }
});

test.each([
  ['Recruitment and hiring', 3, 'misplaced'],
  ['Key element A – Health benefits', 4, 'unknown'],
  ['Key element B – Recruitment and hiring', 2, 'unknown'],
  ['Key element D', 2, 'unknown'],
  ['Key element A', null, 'unknown'],
  ['2B', 3, 'misplaced'],
  ['Recrutement and hiring', 2, 'unknown'],
  ['Sports', 2, 'unknown'],
])('"%s" under %p is %s', (text, under, expected) => expect(said(readKeyElement(text, under))).toBe(expected));

test('a name that comes near to one suggests it', () => {
  expect(readKeyElement('Recrutement and hiring', 2)).toMatchObject({ near: { name: 'Recruitment and hiring' } });
});

test('an empty text says nothing', () => expect(readKeyElement('', 1)).toBeNull());
