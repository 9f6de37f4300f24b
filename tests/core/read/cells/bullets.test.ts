import fc from 'fast-check';
import { readBullets } from '../../../../src/core/read/cells/bullets';

describe('readBullets', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['One thing alone', ['One thing alone']],
    ['➤ One\n➤ Two', ['One', 'Two']],
    ['• One\n• Two', ['One', 'Two']],
    ['- One\n- Two', ['One', 'Two']],
    ['* One\r\n* Two', ['One', 'Two']],
    ['1. One\n2. Two', ['One', 'Two']],
    ['(a) One\n(b) Two', ['One', 'Two']],
    ['i) One\nii) Two', ['One', 'Two']],
    ['➤ One ➤ Two', ['One', 'Two']],
    ['➢One\n➢Two', ['One', 'Two']],
    ['One\nTwo', ['One', 'Two']],
    ['➤ One that\nruns on\n➤ Two', ['One that runs on', 'Two']],
    ['One that\nruns on\nTwo', ['One that runs on', 'Two']],
    ['One\n(See also 1-(b))\nTwo', ['One (See also 1-(b))', 'Two']],
    ['One\nSee also 1-(b)\nTwo', ['One See also 1-(b)', 'Two']],
    ['A heading\n➤ One', ['A heading', 'One']],
    ['➤ One\n\n➤ \n➤ Two', ['One', 'Two']],
    ['-', []],
    ['Post-clearance audit - a start', ['Post-clearance audit - a start']],
  ])('%j', (text, bullets) => expect(readBullets(text)).toEqual(bullets));

  test('never loses a word, and never gives a bullet on two lines', () => {
    const word = fc.constantFrom('One', 'two', 'Fiji', 'workshop', '1-(b)');
    const line = fc.tuple(fc.constantFrom('', '➤ ', '• ', '- '), fc.array(word, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.map(([mark, words]) => mark + words.join(' ')).join('\n');
        const bullets = readBullets(text);
        expect(bullets.join(' ').split(' ').filter(Boolean)).toEqual(lines.flatMap(([, words]) => words));
        expect(bullets.every((bullet) => bullet !== '' && !bullet.includes('\n'))).toBe(true);
      }),
    );
  });

  test('takes a cell of any length', () => {
    const started = performance.now();
    expect(readBullets('➤ x'.repeat(10_000))).toHaveLength(10_000);
    expect(readBullets('('.repeat(32_000))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
