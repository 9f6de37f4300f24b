import { activityStatuses, levels, modes, readWord, type Vocabulary } from '../../../../src/core/read/cells/vocabulary';
import { foldText } from '../../../../src/core/read/cells/foldText';

const vocabularies: readonly (readonly [string, Vocabulary<string>])[] = [
  ['modes', modes],
  ['levels', levels],
  ['activityStatuses', activityStatuses],
];

describe.each(vocabularies)('%s', (_, vocabulary) => {
  test('no spelling means two words', () => {
    const spellings = Object.entries(vocabulary).flatMap(([word, list]) => list.map((one) => [foldText(one), word]));
    for (const [spelling, word] of spellings) {
      expect(spellings.filter(([other, meaning]) => other === spelling && meaning !== word)).toEqual([]);
    }
  });

  test('reads each of its spellings, whatever the case', () => {
    for (const [word, list] of Object.entries(vocabulary)) {
      for (const text of list.flatMap((one) => [one, one.toUpperCase(), ` ${one.toLowerCase()} `])) {
        expect(readWord(text, vocabulary)).toMatchObject({ kind: 'known', word });
      }
    }
  });
});

describe('readWord', () => {
  test.each(['', ' ', '-', '–'])('%j is blank', (text) => expect(readWord(text, modes)).toEqual({ kind: 'blank' }));

  test.each([
    ['Onlin', 'Online'],
    ['Hybird', 'Hybrid'],
    ['in persn', 'In-person'],
    ['Virtaul', 'Online'],
  ])('%j is near %j', (text, suggestion) => {
    expect(readWord(text, modes)).toEqual({ kind: 'unknown', text, suggestion });
  });

  test.each([
    ['Online?', 'Online'],
    ['Virtaul ?', 'Online'],
    ['???', null],
  ])('%j is a doubt: %j is suggested, not taken', (text, suggestion) => {
    expect(readWord(text, modes)).toEqual({ kind: 'unknown', text, suggestion });
  });

  test('two spellings of one word, equally near, are no doubt', () => {
    expect(readWord('Sub-regionl', levels)).toMatchObject({ suggestion: 'Sub-regional' });
  });

  test('two words, equally near, are', () => {
    const vocabulary = { left: ['planks'], right: ['planes'] };
    expect(readWord('planxs', vocabulary)).toMatchObject({ kind: 'unknown', suggestion: null });
  });

  test.each(['By letter', 'x', 'on'])('%j is near to none', (text) => {
    expect(readWord(text, modes)).toEqual({ kind: 'unknown', text, suggestion: null });
  });

  test.each([
    ['Held', 'held'],
    ['completed', 'held'],
    ['Done', 'held'],
    ['delivered', 'held'],
    ['Planned', 'planned'],
    ['On hold', 'on hold'],
    ['Postponed', 'postponed'],
    ['Canceled', 'cancelled'],
  ])('the status %j means %j', (text, word) => {
    expect(readWord(text, activityStatuses)).toMatchObject({ kind: 'known', word });
  });
});
