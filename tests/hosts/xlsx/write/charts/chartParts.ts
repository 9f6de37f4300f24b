import { partPaths, partText } from '../../../../support/xlsxParts';

/** All parts of a file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(partPaths(bytes).map((path) => [path, partText(bytes, path)]));
}
