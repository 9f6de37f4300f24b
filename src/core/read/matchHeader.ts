import { foldText } from './cells/foldText';
import { readActionRefs } from './cells/actionRefs';
import { nearestMeaning } from './cells/words';
import { roles, type Layout, type Role } from './layouts/layout';
import { layouts } from './layouts/layouts';

const fieldsByHeader = new Map<Role, ReadonlyMap<string, string>>(
  roles.map((role) => [role, indexAliases(layouts[role])]),
);

function indexAliases(layout: Layout): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [field, aliases] of Object.entries(layout.fields)) {
    for (const alias of [field, ...aliases]) {
      const folded = foldHeader(alias);
      if (!index.has(folded)) index.set(folded, field);
    }
  }
  return index;
}

/** The field of a role that a header means; null when it means none. */
export function matchHeader(role: Role, header: string): string | null {
  return lookUp(fieldsByHeader.get(role)!, headerForms(header));
}

/** The field a header means in every role in which it means one. */
export function headerMeanings(header: string): ReadonlyMap<Role, string> {
  const forms = headerForms(header);
  const meanings = new Map<Role, string>();
  for (const [role, index] of fieldsByHeader) {
    const field = lookUp(index, forms);
    if (field !== null) meanings.set(role, field);
  }
  return meanings;
}

/** The field a header that means none comes near to, for a suggestion; never to be taken without asking. */
export function suggestField(role: Role, header: string): string | null {
  return nearestMeaning(foldHeader(withoutBrackets(header)), fieldsByHeader.get(role)!);
}

/** The action that the header of an instrument column names: `1-(g) RKC` names `1-(g)`; null when it names none. */
export function actionNamed(header: string): string | null {
  const lead = /^\s*(?:action ?)?(\d ?-? ?\(? ?[a-z]{1,2} ?\))/i.exec(header);
  const refs = lead === null ? [] : readActionRefs(lead[1]!).refs;
  return refs.length === 1 ? refs[0]! : null;
}

const RUNNING_NUMBERS = new Set([
  'no',
  'nr',
  'number',
  's n',
  'sn',
  '#',
  'serial no',
  'serial number',
  'sl no',
  'sr no',
]);

/** True for the header of a column that only counts the rows. */
export function isRunningNumber(header: string): boolean {
  return RUNNING_NUMBERS.has(foldHeader(header));
}

/** A field in words: the header most often written for it; an action column's field is its reference. */
export function describeField(role: Role, field: string): string {
  return layouts[role].fields[field]?.[0] ?? field;
}

const LONGEST = 200;

/** The ways to take a header, the most literal first: additions in brackets, years and numbering left out, parts of a slash. */
function headerForms(header: string): readonly (readonly string[])[] {
  const text = header.length > LONGEST ? header.slice(0, LONGEST) : header;
  const withoutPlural = text.replace(/\(s\)/gi, '');
  const plain = withoutBrackets(withoutPlural);
  const bare = withoutNumbering(plain);
  const forms = [
    text,
    withoutPlural,
    bracketFirst(withoutPlural),
    plain,
    withoutYears(plain),
    bare,
    withoutYears(bare),
  ];
  const parts = bare.split('/').map(foldHeader);
  // Most headers have but one form, which is folded once.
  const folded = [...new Set([...new Set(forms)].map(foldHeader))].map((form) => [form]);
  return parts.length > 1 ? [...folded, parts] : folded;
}

/** A form of several parts means a field when each of them means it. */
function lookUp(index: ReadonlyMap<string, string>, forms: readonly (readonly string[])[]): string | null {
  for (const [first, ...others] of forms) {
    const field = index.get(first!);
    if (field !== undefined && others.every((other) => index.get(other) === field)) return field;
  }
  return null;
}

function foldHeader(text: string): string {
  const words = text.replaceAll('&', ' and ').replace(/\bn\u00b0/gi, 'no');
  return foldText(words) || text.trim();
}

/** "Participants (female)" as "female Participants". */
function bracketFirst(header: string): string {
  const match = /^([^()]+)\(([^()]+)\)\s*$/.exec(header);
  return match ? `${match[2]} ${match[1]}` : header;
}

function withoutBrackets(header: string): string {
  return header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
}

function withoutYears(header: string): string {
  return header.replace(/\b(?:FY ?)?(?:19|20)\d\d(?: ?[-\u2010-\u2015/] ?\d{2,4})?\b/gi, ' ');
}

function withoutNumbering(header: string): string {
  return header.replace(/^\s*(?:\d{1,2}|[a-z])[.:)]\s+/i, '');
}
