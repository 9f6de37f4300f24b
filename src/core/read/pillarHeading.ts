const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const HEADING = /^(?:pillar ?)?(\d{1,2}|[IVX]{1,4}) ?[.:](?! ?\d) ?\S|^pillar ?(\d{1,2}|[IVX]{1,4})\b/i;
const NUMBER = /^(?:pillar ?)?(\d{1,2}|[IVX]{1,4}) ?[.:)]?$/i;
const CELL = /^(?:pillar ?)?(\d{1,2}|[IVX]{1,4})(?: ?[.:)-](?! ?\d)| |$)/i;

/** The pillar a heading row names, by the texts of its one or two cells: `1. Support ...`, or `1` beside the words. */
export function readPillarHeading([first, second]: readonly string[]): number | null {
  if (first === undefined) return null;
  if (second === undefined) {
    const match = HEADING.exec(first);
    return numberOf(match?.[1] ?? match?.[2]);
  }
  return second.length > 3 ? numberOf((NUMBER.exec(first) ?? HEADING.exec(first))?.slice(1).find(Boolean)) : null;
}

/** The pillar a cell of the column Pillar names; null when it names none. */
export function readPillarCell(text: string): number | null {
  return numberOf(CELL.exec(text)?.[1]);
}

/** A number with no words: a heading's words then stand in the next cell. */
export function isPillarNumber(text: string): boolean {
  return NUMBER.test(text);
}

function numberOf(mark: string | undefined): number | null {
  if (mark === undefined) return null;
  const roman = ROMAN.indexOf(mark.toUpperCase());
  const number = roman >= 0 ? roman + 1 : Number(mark);
  return Number.isInteger(number) ? number : null;
}
