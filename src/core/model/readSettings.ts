import { defaultSettings, type Settings } from './settings';
import { settingsChoiceSchema } from './settingsSchema';
import { shareBasisLabels } from './settingWords';

/** Settings from anywhere: those that were given, or one sentence on what cannot be used of them. */
export function readSettings(value: unknown): { readonly settings: Partial<Settings> } | { readonly problem: string } {
  const parsed = settingsChoiceSchema.safeParse(value);
  if (parsed.success) return { settings: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(defaultSettings).join(', ');
    return { problem: `"${issue.keys.join('", "')}" is no setting; the settings are ${known}.` };
  }
  const name = issue?.path[0];
  if (name === undefined) return { problem: 'These are no settings.' };
  const allowed = name === 'shareBasis' ? Object.keys(shareBasisLabels).join(' or ') : 'a number from 0 to 1';
  return { problem: `${String(name)} has to be ${allowed}.` };
}
