import { readFileSync } from 'node:fs';
import { CliError } from './cliError';

/** The value a JSON file holds; `what` names the file in the sentence. @throws CliError when it is missing or not JSON. */
export function readJsonFile(what: string, path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError(`The ${what} file ${path} could not be read.`, { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CliError(`The ${what} file ${path} is not JSON.`, { cause: error });
  }
}
