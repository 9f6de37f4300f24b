import { parseArea, type Area } from './validity/references';

/**
 * A sheet's text without what the product owns: its cells, the widths of its columns, and how far cells reach. The
 * same before and after an update, character for character.
 * @param owned the areas of the product's columns.
 */
export function staffXml(sheet: string, owned: readonly Area[]): string {
  const ours = new Set(
    owned.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at)),
  );
  return sheet
    .replace(/<((?:\w+:)?)c\b[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/\1c>)/g, (cell, _, at: string) =>
      isOwned(at, owned) ? '' : cell,
    )
    .replace(/<((?:\w+:)?)cols>[\s\S]*?<\/\1cols>/, (cols) => columnLooks(cols, ours))
    .replace(/(<(?:\w+:)?row\b[^>]*?) spans="[^"]*"/g, '$1')
    .replace(/<(?:\w+:)?dimension\b[^>]*\/>/, '');
}

function isOwned(at: string, owned: readonly Area[]): boolean {
  const { top: row, left: column } = parseArea(at)!;
  return owned.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** What is said of each column that is not the product's, as far as the last one said of singly. */
function columnLooks(cols: string, ours: ReadonlySet<number>): string {
  const last = Math.max(0, ...ours) + 30;
  const looks: string[] = [];
  for (const [tag] of cols.matchAll(/<(?:\w+:)?col\b[^>]*>/g)) {
    const [from, to] = ['min', 'max'].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)![1]));
    const look = tag.replace(/ (?:min|max)="\d+"/g, '');
    for (let column = from!; column <= Math.min(to!, last); column++) {
      if (!ours.has(column)) looks.push(`${column}${look}`);
    }
  }
  return looks.join('');
}
