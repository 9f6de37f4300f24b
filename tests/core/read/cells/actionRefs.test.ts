import fc from 'fast-check';
import { formatActionRef, letterAt } from '../../../../src/core/read/cells/actionLetters';
import { readActionRefs } from '../../../../src/core/read/cells/actionRefs';
import { actionReferences, noActionReferences } from './corpus/actionReferences';
import { rspReferences } from './corpus/rspReferences';

describe('readActionRefs', () => {
  test('speaks of at least 60 written forms, with those of RSP references, each once', () => {
    const texts = [...actionReferences, ...noActionReferences].map(([text]) => text);
    expect(texts.length + rspReferences.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(rspReferences.map(([text]) => text)).size).toBe(rspReferences.length);
  });

  test.each(actionReferences)('%j gives %j', (text, refs) => {
    expect(readActionRefs(text)).toEqual({ refs: refs === '' ? [] : refs.split(' '), unreadable: [] });
  });

  test.each(noActionReferences)('cannot read %j', (text, ...unreadable) => {
    expect(readActionRefs(text)).toEqual({ refs: [], unreadable });
  });

  test('keeps what it can read beside what it cannot', () => {
    expect(readActionRefs('1-(a), memo, (c)')).toEqual({ refs: ['1-(a)', '1-(c)'], unreadable: ['memo'] });
  });

  test('takes no time over long texts', () => {
    const start = performance.now();
    for (const piece of ['(a)', ')', '1-(a) ', '1a ', 'see also ', 'action ', '(', ' to ', '- ', 'and ']) {
      readActionRefs(`${piece.repeat(20_000)}x`);
      readActionRefs(`${piece.repeat(700)}x`.slice(0, 2000));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('reads any list of references in any of the written forms', () => {
    const ref = fc.record({
      pillar: fc.integer({ min: 1, max: 4 }),
      letters: fc.integer({ min: 0, max: 51 }).map(letterAt),
    });
    const form = fc.constantFrom<(pillar: number, letters: string) => string>(
      formatActionRef,
      (pillar, letters) => `${pillar}${letters}`,
      (pillar, letters) => `${pillar} - (${letters.toUpperCase()})`,
      (pillar, letters) => `Pillar ${pillar} (${letters})`,
    );
    const separator = fc.constantFrom(', ', '; ', ' and ', '\n', ' / ', ' & ');
    fc.assert(
      fc.property(fc.array(fc.tuple(ref, form), { minLength: 1 }), separator, (list, between) => {
        const text = list.map(([{ pillar, letters }, write]) => write(pillar, letters)).join(between);
        const refs = [...new Set(list.map(([{ pillar, letters }]) => formatActionRef(pillar, letters)))];
        expect(readActionRefs(text)).toEqual({ refs, unreadable: [] });
      }),
    );
  });
});
