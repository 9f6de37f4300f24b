/** The stretch of a text that another wording of it replaces. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * One text with several wordings of it taken together: each says what it changes, and all changes are made.
 * @param wordings the text with one change each.
 * @returns the text with all of them, and which wordings could be taken: one that changes what an earlier one changes too
 * is not.
 */
export function mergeTextEdits(
  text: string,
  wordings: readonly string[],
): { readonly text: string; readonly taken: readonly boolean[] } {
  const edits: Edit[] = [];
  const taken = wordings.map((wording) => {
    const edit = editBetween(text, wording);
    if (edits.some((other) => isSame(other, edit))) return true;
    if (edits.some((other) => edit.start <= other.end && other.start <= edit.end)) return false;
    edits.push(edit);
    return true;
  });
  const backwards = edits.sort((a, b) => b.start - a.start);
  const merged = backwards.reduce((all, { start, end, insert }) => all.slice(0, start) + insert + all.slice(end), text);
  return { text: merged, taken };
}

/** The shortest change that makes one text of another. */
function editBetween(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let same = 0;
  while (same < shorter - start && from[from.length - 1 - same] === to[to.length - 1 - same]) same++;
  return { start, end: from.length - same, insert: to.slice(start, to.length - same) };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.insert === b.insert;
}
