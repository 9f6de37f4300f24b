/** How many lines a text takes in a column of a width in characters, broken between words. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    lines += Math.ceil(length / room) - (used === 0 ? 1 : 0);
    used = length % room || Math.min(length, room);
  }
  return lines;
}
