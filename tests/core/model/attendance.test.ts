import {
  administrationsOf,
  genderRecordedOf,
  isGenderSumWrong,
  listedAdministrations,
  membersPresent,
  participantsOf,
} from '../../../src/core/model/attendance';
import { modelFrom, workshopSheet, type Overrides } from '../../support/ruleHarness';

const first = (cells: Overrides = {}) => modelFrom({ W: workshopSheet(cells) }).activities[0]!;

describe('membersPresent', () => {
  test.each([
    ['Fiji, Samoa, FJ', 'FJ WS'],
    ['OCO, Fiji, Atlantis', 'FJ'],
    ['Palau, Solomon Islands', 'PW SB'],
    [null, ''],
  ])('of %j', (P4, codes) =>
    expect(
      membersPresent(first({ P4 }))
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes),
  );

  test('leaves out a Member before its accession', () => {
    const on = (date: string) => membersPresent(first({ P4: 'Palau, Fiji', C4: { date }, D4: { date } })).length;
    expect([on('2024-02-01'), on('2024-02-02')]).toEqual([1, 2]);
    expect(membersPresent(first({ P4: 'Palau', C4: null, D4: null }))).toHaveLength(1);
  });
});

describe('administrations', () => {
  test.each<[Overrides, number | null, number | null]>([
    [{ O4: 7, P4: 'Fiji, Samoa' }, 2, 2],
    [{ O4: 7, P4: null }, null, 7],
    [{ O4: null, P4: null }, null, null],
    [{ P4: 'Fiji, Atlantis, atlantis' }, 2, 2],
    [{ P4: 'Fiji, Fiji' }, 1, 1],
    [{ O4: 3, P4: 'OCO' }, 0, 0],
    [{ O4: -3, P4: null }, null, null],
  ])('of %j: listed %j, in all %j', (cells, listed, all) => {
    expect([listedAdministrations(first(cells)), administrationsOf(first(cells))]).toEqual([listed, all]);
  });
});

describe('participantsOf', () => {
  test.each<[Overrides, number | null]>([
    [{}, 24],
    [{ J4: 0 }, 0],
    [{ J4: null }, 24],
    [{ J4: null, U3: 'Other', U4: 2 }, 26],
    [{ J4: null, K4: null }, null],
    [{ J4: 'many' }, null],
  ])('of %j is %j', (cells, people) => expect(participantsOf(first(cells))).toBe(people));
});

describe('gender', () => {
  test.each<[Overrides, number | null, boolean]>([
    [{}, 24, false],
    [{ K4: 11 }, 25, true],
    [{ K4: null }, 14, false],
    [{ K4: null, L4: null }, null, false],
    [{ K4: -11 }, 14, false],
    [{ U3: 'Other', U4: 1 }, 25, true],
    [{ J4: null, K4: 99 }, 113, false],
  ])('of %j: %j recorded, sum wrong: %s', (cells, recorded, isWrong) => {
    expect([genderRecordedOf(first(cells)), isGenderSumWrong(first(cells))]).toEqual([recorded, isWrong]);
  });
});
