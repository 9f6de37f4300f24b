export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `B2` or `B2:D9` as numbers, `$` allowed; null when it is no reference or lies out of a sheet. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/.exec(text);
  if (!match) return null;
  const [left, top] = [columnOf(match[1]!), Number(match[2])];
  const [right, bottom] = [columnOf(match[3] ?? match[1]!), Number(match[4] ?? match[2])];
  if (bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return { top, left, bottom, right };
}

/** The areas of a list such as `A1 B2:C3`; null when one is not a reference, or there is none. */
export function parseAreas(text: string | undefined): Area[] | null {
  const areas = (text ?? '')
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(parseArea);
  return areas.length > 0 && areas.every((area) => area !== null) ? (areas as Area[]) : null;
}

/** `C` is 3. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function letterOf(column: number): string {
  return column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

export function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The names of sheets that a formula refers to, unquoted; those of other workbooks are left out. */
export function sheetsIn(formula: string): string[] {
  // A quoted sheet name may hold double quotes, which begin no text there.
  const bare = formula.replace(/("(?:[^"]|"")*")|'(?:[^']|'')*'/g, (whole, text?: string) => (text ? '""' : whole));
  return [...bare.matchAll(/'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu)]
    .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain!)
    .filter((name) => !name.includes('['));
}
