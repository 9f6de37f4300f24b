import fc from 'fast-check';
import { formatActionRef, letterAt } from '../../../../src/core/read/cells/actionLetters';
import { readActionRefs } from '../../../../src/core/read/cells/actionRefs';

const READABLE: readonly (readonly [text: string, refs: string])[] = [
  ['1-(bb)', '1-(bb)'],
  ['1- (bb)', '1-(bb)'],
  ['1 - (bb)', '1-(bb)'],
  ['1(bb)', '1-(bb)'],
  ['1 (bb)', '1-(bb)'],
  ['1bb', '1-(bb)'],
  ['1 bb', '1-(bb)'],
  ['1-bb', '1-(bb)'],
  ['1-bb)', '1-(bb)'],
  ['1.bb', '1-(bb)'],
  ['1.(bb)', '1-(bb)'],
  ['1:bb', '1-(bb)'],
  ['1-(BB)', '1-(bb)'],
  ['1BB', '1-(bb)'],
  ['1–(bb)', '1-(bb)'],
  ['1—(bb)', '1-(bb)'],
  ['１－（ｂｂ）', '1-(bb)'],
  ['1-( bb )', '1-(bb)'],
  ['Pillar 1 (bb)', '1-(bb)'],
  ['pillar 1-(bb)', '1-(bb)'],
  ['Action 1-(bb)', '1-(bb)'],
  ['Actions: 1-(bb)', '1-(bb)'],
  ['Action(s) 1-(bb)', '1-(bb)'],
  ['SAP 1-(bb)', '1-(bb)'],
  ['See 1-(bb)', '1-(bb)'],
  ['(See also 1-(bb))', '1-(bb)'],
  ['1-(bb),', '1-(bb)'],
  ['1-(b), (c), (dd)', '1-(b) 1-(c) 1-(dd)'],
  ['1-(b),(c) and (dd)', '1-(b) 1-(c) 1-(dd)'],
  ['1-(b) (c) (dd)', '1-(b) 1-(c) 1-(dd)'],
  ['1-(b), c, dd', '1-(b) 1-(c) 1-(dd)'],
  ['1b, c', '1-(b) 1-(c)'],
  ['1a, 2b', '1-(a) 2-(b)'],
  ['1-(bb), 1-(ii)', '1-(bb) 1-(ii)'],
  ['1-(bb),1-(ii)', '1-(bb) 1-(ii)'],
  ['1-(bb) 1-(ii)', '1-(bb) 1-(ii)'],
  ['1-(bb); 1-(ii)', '1-(bb) 1-(ii)'],
  ['1-(bb)/1-(ii)', '1-(bb) 1-(ii)'],
  ['1-(bb) & 3-(k)', '1-(bb) 3-(k)'],
  ['1-(bb) and 3-(k)', '1-(bb) 3-(k)'],
  ['1-(bb)\n3-(k)', '1-(bb) 3-(k)'],
  ['1bb\n3k', '1-(bb) 3-(k)'],
  ['1-\n(bb)', '1-(bb)'],
  ['See also\n1-(bb)', '1-(bb)'],
  ['(See also 1-(d), (u), (dd), (hh) and 3-(k))', '1-(d) 1-(u) 1-(dd) 1-(hh) 3-(k)'],
  ['3-(k) and (P)', '3-(k) 3-(p)'],
  ['1-(c), 1-(i), 1-(p), 3-(k)', '1-(c) 1-(i) 1-(p) 3-(k)'],
  ['1-(a), 1-(a)', '1-(a)'],
  ['2-(b), 1-(a)', '2-(b) 1-(a)'],
  ['9-(zz)', '9-(zz)'],
  ['', ''],
  ['  ', ''],
  ['-', ''],
  ['–', ''],
  ['n/a', ''],
  ['None', ''],
];

const UNREADABLE: readonly (readonly [text: string, ...unreadable: string[]])[] = [
  ['bb', 'bb'],
  ['(bb)', '(bb)'],
  ['1', '1'],
  ['1-', '1-'],
  ['1-(abc)', '1-(abc)'],
  ['1-(ab)', '1-(ab)'],
  ['0-(a)', '0-(a)'],
  ['10-(a)', '10-(a)'],
  ['1-(a) to (c)', '1-(a) to (c)'],
  ['various', 'various'],
  ['TBD', 'TBD'],
  ['1.1.1 – 1st milestone', '1.1.1 - 1st milestone'],
  ['Risk management', 'Risk management'],
];

describe('readActionRefs', () => {
  test.each(READABLE)('%j gives %j', (text, refs) => {
    expect(readActionRefs(text)).toEqual({ refs: refs === '' ? [] : refs.split(' '), unreadable: [] });
  });

  test.each(UNREADABLE)('cannot read %j', (text, ...unreadable) => {
    expect(readActionRefs(text)).toEqual({ refs: [], unreadable });
  });

  test('keeps what it can read beside what it cannot', () => {
    expect(readActionRefs('1-(a), memo, (c)')).toEqual({ refs: ['1-(a)', '1-(c)'], unreadable: ['memo'] });
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
