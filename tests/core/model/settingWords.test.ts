import {
  changedSettings,
  defaultSettings,
  describeSetting,
  describeSettings,
  readSettings,
  settingLabels,
} from '../../../src/core';

test('every setting has words', () => {
  expect(Object.keys(settingLabels).sort()).toEqual(Object.keys(defaultSettings).sort());
});

test('values as people read them', () => {
  expect([0.25, 0.275, 1, 0, 0.07].map(describeSetting)).toEqual(['25%', '27.5%', '100%', '0%', '7%']);
  expect(describeSetting('recorded')).toBe('participants whose gender is recorded');
});

test('what was changed is described, the rest is not', () => {
  const changed = changedSettings({ ...defaultSettings, shareBasis: 'recorded', genderGoal: 0.3 });
  expect(describeSettings(changed)).toEqual([
    "Goal for women's share (genderGoal) 30%",
    "Women's share is a share of (shareBasis) participants whose gender is recorded",
  ]);
});

test.each([
  [{ genderGoal: 25 }, 'genderGoal has to be a number from 0 to 1.'],
  [{ genderGoal: '25%' }, 'genderGoal has to be a number from 0 to 1.'],
  [{ atRiskAfter: -0.1 }, 'atRiskAfter has to be a number from 0 to 1.'],
  [{ locale: 'tlh' }, /^locale has to be one of automatic, en-GB, en-US, /],
  [{ locale: 3 }, 'locale has to be the tag of a language, such as en-GB.'],
  [{ shareBasis: 'women' }, 'shareBasis has to be participants or recorded.'],
  [{ goal: 0.3 }, /^"goal" is no setting; the settings are genderGoal, shareBasis, /],
  [[], 'These are no settings.'],
  ['genderGoal', 'These are no settings.'],
  [null, 'These are no settings.'],
])('%j: one sentence on what is wrong', (value, sentence) => {
  expect(readSettings(value)).toEqual({
    problem: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  });
});

test('usable settings are read, also none at all', () => {
  expect(readSettings({ genderGoal: 0.3 })).toEqual({ settings: { genderGoal: 0.3 } });
  expect(readSettings({})).toEqual({ settings: {} });
});
