import { defaultSettings, settingsSchema } from '../../../src/core';
import { settingsChoiceSchema } from '../../../src/core/model/settingsSchema';

const FRACTIONS = Object.entries(defaultSettings).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));

describe('settings', () => {
  test('the defaults are those people were told', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual({
      genderGoal: 0.25,
      shareBasis: 'participants',
      locale: 'automatic',
      offTrackBelowExpected: 0.75,
      offTrackBelowThreshold: 0.9,
      notStartedBefore: 0.25,
      atRiskAfter: 0.75,
      genderRecordedFrom: 0.9,
    });
  });

  test.each(FRACTIONS)('%s is a fraction', (name) => {
    for (const value of [0, 0.5, 1]) expect(settingsChoiceSchema.safeParse({ [name]: value }).success).toBe(true);
    for (const value of [-0.01, 1.01, 25, NaN, Infinity, '0.5', null]) {
      expect([value, settingsChoiceSchema.safeParse({ [name]: value }).success]).toEqual([value, false]);
    }
  });

  test('knows two bases of the share', () => {
    expect(settingsChoiceSchema.safeParse({ shareBasis: 'recorded' }).success).toBe(true);
    expect(settingsChoiceSchema.safeParse({ shareBasis: 'all' }).success).toBe(false);
  });

  test('takes nothing it does not know', () => {
    expect(settingsChoiceSchema.safeParse({ genderGaol: 0.3 }).success).toBe(false);
    expect(settingsChoiceSchema.parse({})).toEqual({});
    expect(settingsSchema.safeParse({}).success).toBe(false);
  });
});
