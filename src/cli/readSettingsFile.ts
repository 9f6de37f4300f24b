import { readSettings, type Settings } from '../core';
import { CliError } from './cliError';
import { readJsonFile } from './readJsonFile';

/**
 * Reads `--settings`: the settings, or the whole of what a workbook keeps, which has them under that name. @throws
 * CliError saying which setting is wrong.
 */
export function readSettingsFile(path: string): Partial<Settings> {
  const value = readJsonFile('settings', path);
  const isWhole = typeof value === 'object' && value !== null && 'settings' in value;
  const read = readSettings(isWhole ? value.settings : value);
  if ('settings' in read) return read.settings;
  throw new CliError(`The settings in ${path} cannot be used: ${read.problem}`);
}
