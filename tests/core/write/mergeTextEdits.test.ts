import fc from 'fast-check';
import { mergeTextEdits } from '../../../src/core/write/mergeTextEdits';

describe('mergeTextEdits', () => {
  test('makes the changes of all wordings', () => {
    const merged = mergeTextEdits('Tongga, Fijji\nIndja', ['Tongga, Fijji\nIndia', 'Tonga, Fijji\nIndja']);
    expect(merged).toEqual({ text: 'Tonga, Fijji\nIndia', taken: [true, true] });
  });

  test('leaves a wording that changes what an earlier one changes', () => {
    expect(mergeTextEdits('a b c', ['a x c', 'a y c'])).toEqual({ text: 'a x c', taken: [true, false] });
  });

  test('takes the same wording once', () => {
    expect(mergeTextEdits('Onlin', ['Online', 'Online'])).toEqual({ text: 'Online', taken: [true, true] });
  });

  test('any words of a text can be changed, in any order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.boolean()), (before, choose) => {
        const isChanged = before.map(() => choose.next().value);
        const after = before.map((word, index) => (isChanged[index] ? `${word.toUpperCase()}#` : word));
        const join = (parts: readonly string[]) => parts.join(', ');
        const wordings = before.flatMap((_, index) =>
          isChanged[index] ? join(before.map((word, at) => (at === index ? after[at]! : word))) : [],
        );
        const { text, taken } = mergeTextEdits(join(before), wordings.reverse());
        expect(taken).not.toContain(false);
        expect(text).toBe(join(after));
      }),
    );
  });
});
