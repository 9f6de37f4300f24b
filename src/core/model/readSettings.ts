import { isKnownLocale, localeNames } from './locales';
import { defaultSettings, type Settings } from './settings';
import { settingsChoiceSchema } from './settingsSchema';
import { shareBasisLabels } from './settingWords';

/** Settings from anywhere: those that were given, or one sentence on what cannot be used of them. */
export function readSettings(value: unknown): { readonly settings: Partial<Settings> } | { readonly problem: string } {
  const parsed = settingsChoiceSchema.safeParse(value);
  if (parsed.success) {
    const { locale } = parsed.data;
    if (locale === undefined || isKnownLocale(locale)) return { settings: parsed.data };
    return { problem: `locale has to be one of ${Object.keys(localeNames).join(', ')}.` };
  }
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(defaultSettings).join(', ');
    return { problem: `"${issue.keys.join('", "')}" is no setting; the settings are ${known}.` };
  }
  const name = issue?.path[0];
  if (name === undefined) return { problem: 'These are no settings.' };
  return { problem: `${String(name)} has to be ${describeAllowed(name)}.` };
}

function describeAllowed(name: PropertyKey): string {
  if (name === 'shareBasis') return Object.keys(shareBasisLabels).join(' or ');
  return name === 'locale' ? 'the tag of a language, such as en-GB' : 'a number from 0 to 1';
}
