import { flattenText } from '../../read/cells/foldText';

/**
 * A text on one line and no longer than asked, cut at a word where it has words, with an ellipsis. Letters are counted as
 * people see them: a mark is never parted from its letter.
 */
export function cutText(text: string, longest: number): string {
  const letters = flattenText(text).match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  if (letters.length <= longest) return letters.join('');
  const kept = letters.slice(0, longest - 1);
  const lastSpace = kept.lastIndexOf(' ');
  // A script without spaces, or one very long word, is cut where the room ends.
  const end = letters[longest - 1] === ' ' || lastSpace < longest / 2 ? kept.length : lastSpace;
  return `${kept
    .slice(0, end)
    .join('')
    .trimEnd()
    .replace(/[,;:]$/, '')}\u2026`;
}
