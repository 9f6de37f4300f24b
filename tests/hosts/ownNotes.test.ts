import fc from 'fast-check';
import { isOwnNote, ownNoteText, signedNoteText } from '../../src/hosts/ownNotes';

test('a note is the product’s by its author or by its first line', () => {
  expect(isOwnNote('Plan Monitor', 'any words')).toBe(true);
  expect(isOwnNote('Somebody', 'Plan Monitor:\r\nwords')).toBe(true);
  expect(isOwnNote('Somebody', 'Plan Monitor: what is it?')).toBe(false);
  expect(isOwnNote(undefined, 'Ask the people of\nPlan Monitor:\nnow')).toBe(false);
});

test('a signed note is the product’s whoever writes it, and gives its words again', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const text = words.replaceAll('\r\n', '\n');
      fc.pre(!isOwnNote(undefined, text));
      expect(isOwnNote('Somebody', signedNoteText(text))).toBe(true);
      expect(ownNoteText(signedNoteText(text))).toBe(text);
    }),
  );
});
