import { countOf, hasHeldStatus, isHeldOn, wordOf } from '../../../src/core';
import { day, modelFrom, workshopSheet, type Overrides } from '../../support/ruleHarness';

const first = (cells: Overrides = {}) => modelFrom({ W: workshopSheet(cells) }).activities[0]!;

describe('countOf', () => {
  test.each([
    [24, 24],
    [0, 0],
    ['24', 24],
    [null, null],
    [-1, null],
    ['many', null],
  ])('of %j is %j', (J4, count) => expect(countOf(first({ J4 }), 'participants')).toBe(count));
});

describe('wordOf', () => {
  test('is the known word only', () => {
    expect([wordOf(first().mode), wordOf(first({ F4: 'Onlin' }).mode), wordOf(first({ F4: null }).mode)]).toEqual([
      'in-person',
      null,
      null,
    ]);
  });
});

describe('isHeldOn', () => {
  test.each([
    ['2024-09-03', false],
    ['2024-09-04', true],
    ['2026-01-01', true],
  ])('an activity that ends on 4 September 2024 is held on %s: %s', (on, isHeld) => {
    expect(isHeldOn(first(), day(on))).toBe(isHeld);
  });

  test('without an end it is held from its start on', () => {
    const activity = first({ D4: null });
    expect([isHeldOn(activity, day('2024-09-01')), isHeldOn(activity, day('2024-09-02'))]).toEqual([false, true]);
  });

  test('without dates it is never held', () =>
    expect(isHeldOn(first({ C4: null, D4: null }), day('2030-01-01'))).toBe(false));

  test.each([
    ...[null, 'Held', 'Completed', 'Done', 'Delivered'].map((status) => [status, true] as const),
    ...['Planned', 'Postponed', 'Cancelled', 'On hold', 'Perhaps', 'Complted'].map(
      (status) => [status, false] as const,
    ),
  ])('with the status %j: %s', (H4, isHeld) => {
    expect(hasHeldStatus(first({ H4 }))).toBe(isHeld);
    expect(isHeldOn(first({ H4 }), day('2026-01-01'))).toBe(isHeld);
  });
});
