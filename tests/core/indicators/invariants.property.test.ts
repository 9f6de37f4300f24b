import fc from 'fast-check';
import { parseIsoDay, runPlan, type FiguresReport } from '../../../src/core';
import { sheetOf, type PlainRow } from '../../support/figureHarness';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';
import { PLAN, randomSheets, type RandomSheets } from './randomSheets';

type Sheets = Record<string, PlainCell[][]>;

const HEADERS = {
  workshops: ['No.', 'Title', 'Start date', 'End date', 'Level', 'Plan action', 'Status', 'Participants', 'Women'],
  participants: ['Workshop', 'Name', 'Member', 'Gender', 'Role', 'Rating'],
  outputs: ['Date', 'Type', 'Plan action', 'Quantity', 'Requested', 'Met'],
  memberStatus: ['Member', '1-(a) RKC', '1-(h) TFA'],
} as const;
const ROLES = ['workshops', 'participants', 'outputs', 'memberStatus'] as const;

/** Each role on one sheet, or cut into two at the place given. */
function sheetsOf(given: RandomSheets, cutAt: number | null = null): Sheets {
  const sheets: Sheets = { Plan: PLAN };
  for (const role of ROLES) {
    const rows: readonly PlainRow[] = given[role];
    const cut = cutAt === null || rows.length < 2 ? rows.length : 1 + (cutAt % (rows.length - 1));
    const parts = [rows.slice(0, cut), rows.slice(cut)].filter((part, index) => index === 0 || part.length > 0);
    parts.forEach((part, index) => (sheets[`${role} ${index + 1}`] = sheetOf(HEADERS[role], part)));
  }
  return sheets;
}

const figuresOf = (sheets: Sheets, asOf = '2026-06-30'): FiguresReport =>
  runPlan([snapshotFrom(sheets)], { today: parseIsoDay('2027-01-01')!, asOf: parseIsoDay(asOf)! }).report;

/** What does not speak of places: how many cells were used, and why rows were left out. */
function plain({ indicators, participation, gender, workshops }: FiguresReport) {
  return {
    indicators: indicators.map(withoutPlaces),
    participation: withoutPlaces(participation),
    gender: withoutPlaces(gender),
    workshops: workshops.map((workshop) => JSON.stringify(withoutPlaces(workshop))).sort(),
  };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['file', 'sheet', 'row', 'cell'].includes(key))
      .map(([key, item]) => [key, UNORDERED.has(key) && Array.isArray(item) ? texts(item) : withoutPlaces(item)]),
  );
}

/** Lists in the order of sheets and rows. */
const UNORDERED = new Set(['evidence', 'leftOut', 'upcoming', 'members']);

function texts(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(withoutPlaces(item))).sort();
}

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: ((index + 1) * 7919 * (seed + 1)) % 104729 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const runs = { numRuns: 30 };

test('the random sheets are read as what they are', () => {
  const [sample] = fc.sample(randomSheets, 1);
  const report = figuresOf(sheetsOf(sample!));
  expect(report.sheets.map(({ role }) => role)).toEqual(['plan', ...ROLES]);
  expect(report.findings.filter(({ code }) => code === 'unknown-column' || code === 'missing-column')).toEqual([]);
});

test('the order of rows never matters', () => {
  fc.assert(
    fc.property(randomSheets, fc.nat(1000), (given, seed) => {
      const mixed = Object.fromEntries(ROLES.map((role) => [role, shuffled<PlainRow>(given[role], seed)]));
      expect(plain(figuresOf(sheetsOf(mixed as unknown as RandomSheets)))).toEqual(plain(figuresOf(sheetsOf(given))));
    }),
    runs,
  );
});

test('neither the order of sheets nor a sheet cut in two matters', () => {
  fc.assert(
    fc.property(randomSheets, fc.nat(1000), (given, cutAt) => {
      const whole = plain(figuresOf(sheetsOf(given)));
      const cut = sheetsOf(given, cutAt);
      expect(plain(figuresOf(cut))).toEqual(whole);
      expect(plain(figuresOf(Object.fromEntries(Object.entries(cut).reverse())))).toEqual(whole);
    }),
    runs,
  );
});

test('a Member counts once', () => {
  fc.assert(
    fc.property(randomSheets, (given) => {
      const { indicators, participation } = figuresOf(sheetsOf(given));
      for (const { members, actual, kind, per } of indicators) {
        if (members === null) continue;
        expect(new Set(members).size).toBe(members.length);
        if (kind === 'members' && per === null) expect(actual).toBe(members.length);
      }
      const codes = participation.byMember.map(({ member }) => member);
      expect(new Set(codes).size).toBe(participation.membersReached);
    }),
    runs,
  );
});

test('a later as-of date never lowers what adds up over the term', () => {
  fc.assert(
    fc.property(randomSheets, fc.nat(900), fc.nat(300), (given, from, step) => {
      const sheets = sheetsOf(given);
      const first = parseIsoDay('2024-06-01')! + from;
      const at = (day: number) =>
        runPlan([snapshotFrom(sheets)], { today: first, asOf: day }).report.indicators.filter(
          ({ kind }) => kind === 'members' || kind === 'count' || kind === 'frequency',
        );
      const later = at(first + step);
      at(first).forEach(({ actual }, index) => expect(later[index]!.actual).toBeGreaterThanOrEqual(actual!));
    }),
    runs,
  );
});

test('levels, years and quarters add up to the totals', () => {
  fc.assert(
    fc.property(randomSheets, (given) => {
      const { participation, gender } = figuresOf(sheetsOf(given));
      const { held, byLevel, participants, byFiscalYear, byQuarter } = participation;
      const sum = (values: readonly (number | null)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(sum(Object.values(byLevel))).toBe(held);
      for (const parts of [byFiscalYear, byQuarter]) {
        expect(sum(parts.map((part) => part.held))).toBe(held);
        expect(sum(parts.map((part) => part.participants))).toBe(participants ?? 0);
      }
      expect(sum(byFiscalYear.map(({ women }) => women))).toBe(gender.women ?? 0);
      expect(sum(gender.byLevel.map(({ women }) => women))).toBe(gender.women ?? 0);
      expect(sum(gender.byLevel.map((part) => part.participants))).toBe(gender.participants ?? 0);
    }),
    runs,
  );
});

test('a workshop typed twice adds one workshop, and no Member', () => {
  fc.assert(
    fc.property(randomSheets, fc.nat(), (given, at) => {
      const row = given.workshops[at % given.workshops.length]!;
      const before = figuresOf(sheetsOf({ ...given, participants: [] }));
      const twice = { ...given, participants: [], workshops: [...given.workshops, row] };
      const after = figuresOf(sheetsOf(twice));
      expect(after.participation.membersReached).toBe(before.participation.membersReached);
      const counted = after.participation.held - before.participation.held;
      expect([0, 1]).toContain(counted);
      const people = typeof row['Participants'] === 'number' ? row['Participants'] : null;
      if (counted === 1 && people !== null) {
        expect(after.participation.participants).toBe((before.participation.participants ?? 0) + people);
      }
      after.indicators.forEach((indicator, index) => {
        if (indicator.kind === 'members') expect(indicator.members).toEqual(before.indicators[index]!.members);
      });
    }),
    runs,
  );
});
