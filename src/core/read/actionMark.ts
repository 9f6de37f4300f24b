/** The letter an action opens with, and its pillar when that is written too (`1-(a) ...`). */
export interface ActionMark {
  readonly pillar: number | null;
  readonly letters: string | null;
  /** True for a cell that shows an error or is not calculated: what it should say is not known. */
  readonly isUnreadable?: boolean;
}

const MARK = /^(?:([1-9]) ?[-.]? ?)?(?:\( ?([a-z]{1,2}) ?\)|([a-z]{1,2}) ?\)|([a-z]{1,2})\.(?= |$))[ .:-]*/i;
const ALONE = /^(?:([1-9]) ?[-.:]? ?)?\(? ?([a-z]|([a-z])\3) ?\)?[.:]?$/i;

/** The mark at the head of a text and what follows it; null for a text without one. On one line. */
export function readActionMark(text: string): { readonly mark: ActionMark; readonly rest: string } | null {
  const match = MARK.exec(text);
  if (!match) return null;
  const letters = (match[2] ?? match[3] ?? match[4])!;
  return { mark: markOf(match[1], letters), rest: text.slice(match[0].length) };
}

/** A cell of a column of letters: `a`, `a)`, `(bb)`, `1-(a)`, `1a`; null for anything else. */
export function readLetterCell(text: string): ActionMark | null {
  const match = ALONE.exec(text);
  return match && markOf(match[1], match[2]!);
}

function markOf(pillar: string | undefined, letters: string): ActionMark {
  return { pillar: pillar === undefined ? null : Number(pillar), letters: letters.toLowerCase() };
}
