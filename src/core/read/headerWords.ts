import { CellKind, type WorkbookSnapshot } from '../workbook/snapshot';
import { foldText } from './cells/foldText';
import type { Role } from './layouts/layout';
import { layouts } from './layouts/layouts';
import { actionNamed, headerMeanings } from './matchHeader';

const NO_MEANINGS: ReadonlyMap<Role, string> = new Map();
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** No header people write is longer; a longer text is prose. */
const LONGEST = 160;

/** `FY 2025 Participants` and `Action 1-(a)` begin with words of their own. */
const firstWords = new Set([
  'fy',
  'action',
  ...Object.values(layouts).flatMap(({ fields }) =>
    Object.entries<readonly string[]>(fields).flatMap(([field, aliases]) =>
      [field, ...aliases].map((alias) => foldText(alias).split(' ')[0]!),
    ),
  ),
]);

/**
 * Which texts of a workbook can be headers, each asked once: a sheet of 100,000 rows repeats its texts or holds names,
 * and a name is told by its first word.
 */
export class HeaderWords {
  private readonly known: Uint8Array;
  private readonly meanings = new Map<string, ReadonlyMap<Role, string>>();

  constructor(private readonly workbook: WorkbookSnapshot) {
    this.known = new Uint8Array(workbook.strings.length);
  }

  /** True for a cell that can be a header, by its kind and string id. */
  isWord(kind: number, value: number): boolean {
    if (kind !== CellKind.text) return false;
    if (this.known[value] === UNKNOWN) this.known[value] = this.canBeHeader(this.workbook.strings[value]!) ? YES : NO;
    return this.known[value] === YES;
  }

  /** From now on the text counts as a header too: one that means nothing is known again where it is repeated. */
  learn(kind: number, value: number): void {
    if (kind === CellKind.text) this.known[value] = YES;
  }

  /** The field a header means in each role. */
  meaningsOf(header: string): ReadonlyMap<Role, string> {
    const known = this.meanings.get(header);
    if (known) return known;
    const isProse = header.length > LONGEST || !beginsLikeHeader(header);
    const found = isProse ? NO_MEANINGS : headerMeanings(header);
    this.meanings.set(header, found);
    return found;
  }

  private canBeHeader(text: string): boolean {
    if (text.length > LONGEST) return false;
    if (!beginsLikeHeader(text)) return false;
    return headerMeanings(text).size > 0 || actionNamed(text) !== null;
  }
}

/** Tells most texts that are no headers by their first word: of 100,000 names none is looked up. */
function beginsLikeHeader(text: string): boolean {
  const plain = /^\s*([A-Za-z]+)(?=[\s:.,;*]|$|(\d))/.exec(text);
  if (plain) return firstWords.has(plain[1]!.toLowerCase()) || (plain[1]!.length === 1 && plain[2] === undefined);
  if (!/^\s*\p{L}/u.test(text)) return true;
  const [first] = foldText(text.slice(0, 40)).split(' ');
  return first!.length === 1 || firstWords.has(first!) || text.length > 40;
}
