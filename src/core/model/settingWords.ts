import { localeNames } from './locales';
import type { Settings } from './settings';

/** What each setting is called where people read it. */
export const settingLabels: Readonly<Record<keyof Settings, string>> = {
  genderGoal: "Goal for women's share",
  shareBasis: "Women's share is a share of",
  offTrackBelowExpected: 'Members and counts are off track below this part of what is expected by now',
  offTrackBelowThreshold: 'Shares, ratings and growth are off track below this part of the target',
  notStartedBefore: 'Nothing yet is "not started" until this part of the term is gone',
  atRiskAfter: 'An unmet period is at risk when more than this part of it is gone',
  genderRecordedFrom: 'Gender counts as recorded from this part of the participants on',
  locale: 'Language of numbers and dates',
};

/** Of the workshops that record gender. */
export const shareBasisLabels: Readonly<Record<Settings['shareBasis'], string>> = {
  participants: 'all participants',
  recorded: 'participants whose gender is recorded',
};

/** A setting's value as people read it: `25%`. */
export function describeSetting(value: Settings[keyof Settings]): string {
  if (typeof value === 'number') return `${Number((value * 100).toPrecision(12))}%`;
  const labels: Readonly<Record<string, string>> = { ...shareBasisLabels, ...localeNames };
  return labels[value] ?? value;
}

/** Each setting that was changed, with the name it has in files: `Goal for women's share (genderGoal) 50%`. */
export function describeSettings(changed: Partial<Settings>): readonly string[] {
  const names = Object.keys(settingLabels) as (keyof Settings)[];
  return names.flatMap((name) => {
    const value = changed[name];
    return value === undefined ? [] : [`${settingLabels[name]} (${name}) ${describeSetting(value)}`];
  });
}
