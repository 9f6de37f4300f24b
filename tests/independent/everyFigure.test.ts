import fc from 'fast-check';
import { differences } from './comparable';
import type { Office } from './office';
import { officeFigures } from './officeFigures';
import { plainFigures } from './plainFigures/plainFigures';
import { randomOffice } from './randomOffice';

/*
 * The figures a second time: plainFigures/ is written from the specification alone, shares no code with the product and
 * knows what the sheets mean without reading a cell. Both must agree on every figure of random workbooks.
 */

const OFFICES = 200;

test('two implementations agree on every figure', () => {
  const agree = (office: Office) => expect(differences(plainFigures(office), officeFigures(office))).toEqual([]);
  fc.assert(fc.property(randomOffice, agree), { numRuns: OFFICES });
}, 120_000);

test('the random workbooks hold every measure, kind of target and status, with and without data', () => {
  const offices = fc.sample(randomOffice, OFFICES);
  const indicators = offices.flatMap((office) => plainFigures(office).indicators);
  const met = (field: 'measure' | 'measureFrom' | 'kind' | 'per' | 'status') =>
    [...new Set(indicators.map((figure) => figure[field]))].sort();
  expect(met('measure')).toEqual([
    'activities-held',
    'expert-mission-share',
    'female-heads-growth',
    'mean-evaluation',
    'members-reached',
    'members-with-status',
    null,
    'outputs-recorded',
    'reported',
    'requests-met-share',
    'women-share',
  ]);
  expect(met('measureFrom')).toEqual(['inferred', null, 'plan']);
  expect(met('kind')).toEqual(['count', 'frequency', 'growth', 'members', null, 'rating', 'share']);
  expect(met('per')).toEqual(['2y', null, 'quarter', 'year']);
  expect(met('status')).toEqual([
    'Achieved',
    'At risk',
    'No data',
    'Not achieved',
    'Not started',
    'Off track',
    'On track',
  ]);
  const measured = indicators.filter(({ actual }) => actual !== null && actual !== 0);
  expect([...new Set(measured.map(({ measure }) => measure))]).toHaveLength(10);
});

test('the comparison sees a difference of any kind, and none in the last digits', () => {
  const figures = { held: 2, share: 0.1 + 0.2, members: ['FJ'], term: null };
  expect(differences(figures, { ...figures, share: 0.3 })).toEqual([]);
  expect(differences(figures, { ...figures, held: 3 })).toEqual(['/held: plain 2, product 3']);
  expect(differences(figures, { ...figures, members: ['FJ', 'WS'] })).toEqual([
    '/members/1: plain undefined, product "WS"',
  ]);
  expect(differences(figures, { ...figures, term: 0 })).toEqual(['/term: plain null, product 0']);
  expect(differences(figures, { ...figures, share: null })).toHaveLength(1);
});
