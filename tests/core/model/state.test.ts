import fc from 'fast-check';
import { emptyState, formatState, readState, stateSchema, type State } from '../../../src/core/model/state';

const part = (json: string) => `<state xmlns="urn:plan-monitor:1">${json}</state>`;
const full: State = {
  version: 1,
  settings: { genderGoal: 0.3 },
  mappings: [
    { sheet: 'Überblick', role: null },
    {
      sheet: 'Plan',
      role: 'plan',
      headerCells: ['A5'],
      columns: { kpi: 'C', baseline: null },
      headers: { kpi: 'KPI' },
    },
  ],
  lastBlock: { workshops: 2, plan: 1 },
  blocks: { 'plan.1': { rows: ['a1', 'b2'], columns: { actual: ['c3', 'd4'], '<&">': ["'"] } } },
};

const setAside: NonNullable<State['setAside']>[number] = {
  ...{ code: 'mode-unknown', sheet: 'W & <1>', cell: 'F5', bullet: null, about: 'a', content: 'b', row: 'c' },
  ...{ reason: 'As "agreed" 🙂', day: '2026-01-15' },
};
const withEntry = (change: object) => part(JSON.stringify({ version: 1, setAside: [{ ...setAside, ...change }] }));

describe('the state', () => {
  test('is empty where there is no part', () => {
    expect(readState(null)).toEqual({ state: emptyState, isDamaged: false });
  });

  test('comes back as it was written', () => {
    for (const state of [emptyState, full, { ...full, setAside: [setAside] }])
      expect(readState(formatState(state))).toEqual({ state, isDamaged: false });
  });

  test('any state comes back', () => {
    const digest = fc.string({ maxLength: 16 });
    const digests = fc.array(digest, { maxLength: 5 });
    const key = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text !== '__proto__');
    const block = fc.record({ rows: digests, columns: fc.dictionary(key, digests, { noNullPrototype: true }) });
    fc.assert(
      fc.property(fc.dictionary(key, block, { noNullPrototype: true }), (blocks) => {
        const state: State = { ...emptyState, blocks };
        expect(readState(formatState(state))).toEqual({ state, isDamaged: false });
      }),
    );
  });

  test('equal states are equal bytes, whatever the order of their keys', () => {
    const turned: State = {
      blocks: full.blocks,
      lastBlock: { plan: 1, workshops: 2 },
      mappings: full.mappings,
      settings: full.settings,
      version: 1,
    };
    expect(formatState(turned)).toBe(formatState(full));
  });

  test('is one XML element in our namespace', () => {
    expect(formatState(full)).toMatch(/^<state xmlns="urn:plan-monitor:1">[^<]*<\/state>$/);
    expect(formatState(full)).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });

  test('reads it with a prolog, a prefix or other quotes', () => {
    const json = JSON.stringify(full);
    const escaped = json
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    for (const xml of [
      `<?xml version="1.0"?>\n${part(escaped)}\n`,
      `<pm:state xmlns:pm='urn:plan-monitor:1'>\n${escaped}\n</pm:state>`,
    ]) {
      expect(readState(xml)).toEqual({ state: full, isDamaged: false });
    }
  });

  test.each([
    '',
    'not xml',
    '<state/>',
    '<other>{}</other>',
    part(''),
    part('{'),
    part('null'),
    part('[]'),
    part('"text"'),
    part('{}'),
    part('{"version":2}'),
    part('{"version":1,"extra":true}'),
    part('{"version":1,"settings":{"genderGoal":9}}'),
    part('{"version":1,"settings":{"unknown":1}}'),
    part('{"version":1,"mappings":{}}'),
    part('{"version":1,"mappings":[{"sheet":"Plan"}]}'),
    part('{"version":1,"mappings":[{"sheet":"Plan","role":"plans"}]}'),
    part('{"version":1,"mappings":[{"sheet":"Plan","role":"plan","file":"a.xlsx"}]}'),
    part('{"version":1,"mappings":[{"sheet":"Plan","role":"plan","columns":{"kpi":3}}]}'),
    part(`{"version":1,"mappings":[{"sheet":"${'x'.repeat(201)}","role":null}]}`),
    part('{"version":1,"lastBlock":{"plan":-1}}'),
    part('{"version":1,"lastBlock":{"plan":1e99}}'),
    part('{"version":1,"lastBlock":{"plan":1.5}}'),
    part('{"version":1,"blocks":{"plan.1":{"rows":[1],"columns":{}}}}'),
    part('{"version":1,"blocks":{"plan.1":{"rows":["12345678901234567"],"columns":{}}}}'),
    part(`{"version":1,"lastBlock":{"${'x'.repeat(201)}":1}}`),
    withEntry({ reason: '' }),
    withEntry({ reason: 'x'.repeat(301) }),
    withEntry({ reason: 'two\nlines' }),
    withEntry({ reason: '\u001b[2J' }),
    withEntry({ day: 'today' }),
    withEntry({ bullet: 0 }),
    withEntry({ content: 'x'.repeat(17) }),
    withEntry({ extra: 1 }),
    part(JSON.stringify({ version: 1, setAside: Array.from({ length: 5001 }, () => setAside) })),
  ])('takes %j for damaged, and goes on with the defaults', (xml) => {
    expect(readState(xml)).toEqual({ state: emptyState, isDamaged: true });
  });

  test('leaves the objects of the program alone', () => {
    readState(
      part(
        '{"version":1,"lastBlock":{"__proto__":5},"__proto__":{"polluted":1},"blocks":{"constructor":{"rows":[],"columns":{}}}}',
      ),
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('never fails on any text, and ends on a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(stateSchema.safeParse(readState(text).state).success).toBe(true);
        expect(stateSchema.safeParse(readState(part(text)).state).success).toBe(true);
      }),
    );
    const start = performance.now();
    for (const piece of ['<state>', '<state ', '{', '[', '&lt;']) readState(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
