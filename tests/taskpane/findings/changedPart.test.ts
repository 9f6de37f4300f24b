import fc from 'fast-check';
import { changedPart } from '../../../src/taskpane/steps/findings/changedPart';

test.each([
  ['Fiji, Tongga', 'Fiji, Tonga', ['Fiji, ', 'Tongga', 'Tonga', '']],
  ['Onlin', 'Online', ['', 'Onlin', 'Online', '']],
  ['1. Indja; 2. Fiji', '1. India; 2. Fiji', ['1. ', 'Indja', 'India', '; 2. Fiji']],
  ['Hong-Kong', 'Hong Kong, China', ['', 'Hong-Kong', 'Hong Kong, China', '']],
  ['same', 'same', ['', 'same', 'same', '']],
])('%j becomes %j', (from, to, [before, old, now, after]) => {
  expect(changedPart(from, to)).toEqual({ before, old, new: now, after });
});

test('cuts long words around the change short', () => {
  const [before, after] = ['a '.repeat(40), ' b'.repeat(40)];
  const part = changedPart(`${before}Onlin${after}`, `${before}Online${after}`);
  expect(part).toMatchObject({ old: 'Onlin', new: 'Online' });
  expect([part.before.length, part.after.length]).toEqual([31, 31]);
  expect(part.before.startsWith('…') && part.after.endsWith('…')).toBe(true);
});

test('of short texts, the parts make up the whole', () => {
  const text = fc.string({ maxLength: 25 });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const part = changedPart(from, to);
      expect(part.before + part.old + part.after).toBe(from);
      expect(part.before + part.new + part.after).toBe(to);
    }),
  );
});
