import { readFileSync } from 'node:fs';
import { settingsChoiceSchema, type Settings } from '../core';
import { CliError } from './cliError';

/** Reads `--settings`: the JSON the workbook itself keeps. @throws CliError saying which setting is wrong. */
export function readSettingsFile(path: string): Partial<Settings> {
  const parsed = settingsChoiceSchema.safeParse(parseJsonFile(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the file';
  throw new CliError(`The settings in ${path} cannot be used: ${where}: ${issue?.message ?? 'not settings'}.`);
}

function parseJsonFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError(`The settings file ${path} could not be read.`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(`The settings file ${path} is not JSON.`, { cause: error });
  }
}
