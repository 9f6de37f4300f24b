import { tidyText } from './foldText';

/** Signs that begin a bullet wherever they stand. */
const SIGNS =
  '[\\u2022\\u2023\\u2043\\u25aa\\u25ab\\u25a0\\u25cb\\u25cf\\u25e6\\u25b6\\u25ba\\u2794\\u27a2\\u27a4\\u27a3\\uf0b7\\uf0a7\\uf0d8]';
const SIGN = new RegExp(SIGNS, 'g');
/** What begins a bullet at the head of a line only. */
const LINE_MARK = /^(?:[-*>\u00b7o](?= )|[-*>](?=\p{Lu})|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?= ))\s*/u;
/** A line in small letters, or only what belongs to the line above. */
const RUNS_ON = /^(?:\(|&|[Ss]ee (?:also )?[\d(]|\p{Ll})/u;

/**
 * The bullets of a cell, in their order, each on one line and without its sign. A line without a sign goes on with the
 * bullet above where the cell has signs; in a cell without any, each line is a bullet unless it plainly runs on.
 */
export function readBullets(text: string): readonly string[] {
  const lines = tidyText(text.replace(SIGN, '\n\u27a4 '))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isSigned = lines.some((line) => markLength(line) > 0);
  const bullets: string[] = [];
  for (const line of lines) {
    const mark = markLength(line);
    const begins = bullets.length === 0 || (isSigned ? mark > 0 : !RUNS_ON.test(line));
    const words = line.slice(mark).trim();
    if (begins) bullets.push(words);
    else bullets.push(`${bullets.pop()!} ${words}`.trim());
  }
  return bullets.filter((bullet) => bullet !== '' && !/^[-\s.]*$/.test(bullet));
}

function markLength(line: string): number {
  return line.startsWith('\u27a4') ? 1 : (LINE_MARK.exec(line)?.[0].length ?? 0);
}
