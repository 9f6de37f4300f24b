/** What a text begins with, and the rest of it. */
export interface MarkedName {
  /** A number in Arabic figures, or a capital letter; null where the text is all name. */
  readonly mark: string | null;
  readonly name: string;
}

const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6' };
/** A mark ends the text, or something parts it from the name; after the label it needs no more than a space. */
const MARK = /^(\d{1,2}|[IVXivx]{1,4}|[A-Za-z])(?=$|[\s.:)-])(?:\s*[.:)-]+\s*|\s+|$)(.*)$/s;
const TIGHT = /^(\d{1,2}|[IVXivx]{1,4}|[A-Za-z])\s*(?:[.:)-]+\s*|$)(.*)$/s;

/**
 * Splits `Principle II: Employment` or `A. Communication` into mark and name.
 * @param label the word that may stand in front of the mark.
 */
export function splitMark(text: string, label: RegExp): MarkedName {
  const bare = text.replace(label, '').replace(/^\s*(?:no\b\.?|[:.-])?\s*/i, '');
  const [, mark, name] = (bare === text ? TIGHT : MARK).exec(bare) ?? [];
  if (mark === undefined) return { mark: null, name: bare };
  const upper = mark.toUpperCase();
  return { mark: ROMAN[upper] ?? upper, name: name!.trim() };
}
