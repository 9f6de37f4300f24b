import { planResult, workshop } from '../../../../support/figureHarness';
import { rowsOf, summaryPages } from '../../../../support/summaryPages';

const { workbooks } = planResult({
  kpi: 'Number of Members',
  target: 'At least 4 Members',
  plan: { Baseline: null },
  workshops: [
    workshop('2025-02-04', { Title: 'Second', Members: 'Fiji, Nepal', 'Plan action': '1-(a), 1-(b)' }),
    workshop('2024-09-03', { Title: 'First', Members: 'Fiji' }),
    workshop('2026-05-05', { Title: 'To come', Members: 'Fiji' }),
  ],
  memberStatus: [
    { Member: 'Fiji', '1-(a) RKC': { date: '2020-01-15' }, '1-(b) HS': 'yes' },
    { Member: 'Nepal', '1-(a) RKC': 'no', '1-(b) HS': null },
    { Member: 'Japan', '1-(a) RKC': null, '1-(b) HS': 'perhaps' },
  ],
}).model;
const pagesOf = (profile: string) => summaryPages(workbooks, '2026-01-15', { profile });
const memberPage = (profile: string) => pagesOf(profile).find(({ id }) => id === 'rcpMember')!;

test('workshops attended in the order of days, and the actions they are linked to', () => {
  const pages = pagesOf('FJ');
  expect(memberPage('FJ').title).toBe('Member profile: Fiji');
  expect(rowsOf(pages, 'attended').map(({ start, title, actions }) => [start, title, actions])).toEqual([
    ['2024-09-03', 'First', '1-(a)'],
    ['2025-02-04', 'Second', '1-(a), 1-(b)'],
  ]);
  expect(rowsOf(pages, 'assisted')).toEqual([
    { reference: '1-(a)', text: 'Help Members', workshops: 2 },
    { reference: '1-(b)', text: null, workshops: 1 },
  ]);
});

test('where it stands with the instruments', () => {
  const statuses = (profile: string) => rowsOf(pagesOf(profile), 'instruments').map((row) => row['status']);
  expect(rowsOf(pagesOf('FJ'), 'instruments')).toEqual([
    { reference: '1-(a)', instrument: '1-(a) RKC', status: 'Yes, 15 Jan 2020' },
    { reference: '1-(b)', instrument: '1-(b) HS', status: 'Yes' },
  ]);
  expect(statuses('NP')).toEqual(['No', 'Not marked']);
  expect(statuses('JP')).toEqual(['Not marked', 'Not readable']);
});

test('the indicators that do not count it yet', () => {
  expect(rowsOf(pagesOf('NP'), 'notYetReached').map(({ reference }) => reference)).toEqual(['1-(a)']);
  expect(rowsOf(pagesOf('FJ'), 'notYetReached')).toEqual([]);
});

test('a Member may be asked for by name; one nobody knows is said', () => {
  expect(memberPage('Nepal').title).toBe('Member profile: Nepal');
  expect(memberPage('XX').lines.at(-1)).toBe('No Member of the region is known as "XX".');
  expect(memberPage('XX').bands).toEqual([]);
});
