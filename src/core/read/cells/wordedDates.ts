import { dayFrom, lastDayOfMonth, type Day, type DayRange } from '../../workbook/calendar';
import { MONTH_PATTERN, monthNumber } from './monthNames';
import { fullYear, LAST_WRITTEN_YEAR } from './writtenYear';

interface Token {
  readonly kind: 'day' | 'month' | 'year';
  readonly value: number;
  /** What stands before it: '' (nothing or a space), '-', 'to', ',' ...; spaces around it left out. */
  readonly gap: string;
  /** True when nothing or a bare hyphen parts it from what stands before. */
  readonly isTight: boolean;
}

/** Days of one month; no days mean all of it. A missing year is that of the group after it. */
interface Group {
  readonly days: readonly number[];
  readonly month: number;
  readonly year: number | null;
}

const TOKEN = new RegExp(
  `((?: ?(?:-|,|/|&|\\+|(?:to|until|till|through|thru|and)(?![a-z])))* ?)` +
    `(?:(\\d{4})(?!\\d)|'(\\d{2})(?!\\d)|(\\d{1,2})(?!\\d)|(${MONTH_PATTERN})(?![a-z]))`,
  'y',
);

/**
 * Reads days and months written with a month's name: `16-20 october 2023`, `28 march - 1 april 2022`, `oct 16-20, 2023`,
 * `2 and 9 may 2022`, `nov 2020`. A list of days is the period from the first to the last. Null for anything else, and
 * where the year is missing.
 */
export function parseWordedDate(plain: string): DayRange | null {
  const tokens = tokensOf(plain);
  if (!tokens || tokens[0]!.gap !== '') return null;
  const groups = groupsOf(tokens);
  if (!groups || groups.length === 0) return null;
  const hasDays = groups.map(({ days }) => days.length > 0);
  if (hasDays.includes(true) && hasDays.includes(false)) return null;
  return periodOf(groups);
}

function tokensOf(plain: string): Token[] | null {
  const tokens: Token[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < plain.length;) {
    const match = TOKEN.exec(plain);
    if (!match) return null;
    const [, before, year, shortYear, day, month] = match;
    const place = { gap: before!.trim(), isTight: /^[ -]?$/.test(before!) };
    if (year !== undefined) tokens.push({ kind: 'year', value: Number(year), ...place });
    else if (shortYear !== undefined) tokens.push({ kind: 'year', value: fullYear(Number(shortYear)), ...place });
    else if (day !== undefined) tokens.push({ kind: 'day', value: Number(day), ...place });
    else tokens.push({ kind: 'month', value: monthNumber(month!), ...place });
  }
  return tokens.length === 0 ? null : withLeadingYearLast(withShortYears(tokens));
}

/** `30-jun-24`, `16-20 oct. 23`: two digits close behind a month are a year, where no year is written out. */
function withShortYears(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]!.kind !== 'day' || tokens.some(({ kind }) => kind === 'year')) return tokens;
  return tokens.map((token, index) => {
    const isYear =
      token.kind === 'day' &&
      token.isTight &&
      tokens[index - 1]?.kind === 'month' &&
      tokens[index + 1]?.kind !== 'month';
    return isYear ? { ...token, kind: 'year', value: fullYear(token.value) } : token;
  });
}

/** `2023 october 16-20` is `october 16-20 2023`. */
function withLeadingYearLast(tokens: readonly Token[]): Token[] {
  const [first, second, ...rest] = tokens;
  if (first?.kind !== 'year' || !second || !JOINTS.has(second.gap)) return [...tokens];
  if ([second, ...rest].some(({ kind }) => kind === 'year')) return [...tokens];
  return [{ ...second, gap: '' }, ...rest, { ...first, gap: '' }];
}

/** What may part a day from its month, and a month from its year. */
const JOINTS: ReadonlySet<string> = new Set(['', '-', '/', ',']);

function groupsOf(tokens: readonly Token[]): Group[] | null {
  const isMonthFirst = tokens[0]!.kind === 'month';
  const groups: Group[] = [];
  let at = 0;
  const takeDays = () => {
    const start = at;
    while (tokens[at]?.kind === 'day' && (at === start || tokens[at]!.gap !== '')) at++;
    return tokens.slice(start, at).map(({ value }) => value);
  };
  const takeMonth = () => (tokens[at]?.kind === 'month' ? tokens[at++]!.value : null);
  const isJoined = () => JOINTS.has(tokens[at]?.gap ?? '');
  while (at < tokens.length) {
    if (groups.length > 0 && tokens[at]!.gap === '') return null;
    const daysBefore = isMonthFirst ? [] : takeDays();
    if (daysBefore.length > 0 && !isJoined()) return null;
    const month = takeMonth();
    if (month === null) return null;
    const days = isMonthFirst && isJoined() ? takeDays() : daysBefore;
    const year = tokens[at]?.kind === 'year' && isJoined() ? tokens[at++]!.value : null;
    groups.push({ days, month, year });
  }
  return groups;
}

function periodOf(groups: readonly Group[]): DayRange | null {
  let next: { month: number; year: number } | null = null;
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { days, month, year: written } of [...groups].reverse()) {
    // 28 December - 3 January 2022
    const year: number | null = written ?? (next && next.year - (month > next.month ? 1 : 0));
    if (year === null || year > LAST_WRITTEN_YEAR) return null;
    const all = (days.length > 0 ? days : [1]).map((day) => dayFrom(year, month, day));
    if (all.includes(null)) return null;
    from = all[0]!;
    to ??= days.length > 0 ? all.at(-1)! : lastDayOfMonth(year, month);
    next = { month, year };
  }
  return from === null || to === null ? null : { from, to };
}
