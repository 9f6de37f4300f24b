import { tidyText } from './foldText';

/**
 * The parts `(1) ... (2) ... (3) ...` of a cell, in order; a cell without numbering is one part. A numbering counts
 * only when it opens the cell and runs 1, 2, 3. An empty cell has no parts.
 */
export function readNumberedParts(text: string): readonly string[] {
  const tidy = tidyText(text);
  if (tidy === '') return [];
  const marks = [...tidy.matchAll(/(?<=^|[\s;,])\(?(\d)\)\s*/g)].filter((mark, index) => Number(mark[1]) === index + 1);
  if (marks.length === 0 || marks[0]!.index !== 0) return [oneLine(tidy)];
  return marks.map((mark, index) => oneLine(tidy.slice(mark.index + mark[0].length, marks[index + 1]?.index)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The KPIs standing one after the other in a part: each begins with "Number of", "Results of" or "Publish". */
export function splitKpis(text: string): readonly string[] {
  return text
    .split(/\s+(?=(?:Number|Results|Percentage|Share) of\b|Publish(?:ed)?\b)/)
    .map((kpi) => kpi.trim())
    .filter((kpi) => kpi !== '');
}
