import { dayOf, type DayRange } from '../../workbook/calendar';
import { readCell } from '../../workbook/readCell';
import type { Block } from '../block';
import { cellText } from '../cells/cellText';
import { parseDateText } from '../cells/dateText';
import { flattenText } from '../cells/foldText';
import { readMemberList } from '../cells/memberList';
import type { Member } from '../members/member';
import type { MemberDirectory } from '../members/memberDirectory';

/** What the lines above an assessment, else the name of its sheet, say of all of it. */
export interface AssessmentTitle {
  /** When it was made. */
  readonly period: DayRange | null;
  /** The administration that was assessed. */
  readonly member: Member | null;
}

/** Of the tool, not of the assessment. */
const EDITION =
  /\(?\b(?:(?:19|20)\d\d (?:edition|version)|(?:edition|version)(?: of)?(?: [a-z]{3,9})? (?:19|20)\d\d)\b\)?/gi;
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** The longest date first. */
const DATES: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}\\.?,? (?:19|20)\\d\\d\\b`, 'i'),
  new RegExp(`\\b${MONTHS} \\d{1,2},? (?:19|20)\\d\\d\\b`, 'i'),
  /\b(?:19|20)\d\d-\d\d-\d\d\b/,
  new RegExp(`\\b${MONTHS}\\.?,? (?:19|20)\\d\\d\\b`, 'i'),
];
/** `FY2024/25`, `2024-2025`: two years that follow each other. */
const FISCAL_YEAR = /\b(?:FY ?)?((?:19|20)\d\d) ?[/-] ?(?:20)?(\d\d)\b/i;
const AROUND = new RegExp(
  '\\b(?:customs|revenue|national|administration|department|service|authority|gender|equality|organi[sz]ational|tool|geoat' +
    '|self|assessments?|member|country|name|results?|report|of|for|the|by|in|on|fy ?\\d{4}\\S*|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}' +
    `|${MONTHS})\\b|[:()]`,
  'gi',
);

/** Reads when and of whom an assessment is. */
export function readAssessmentTitle(block: Block, directory: MemberDirectory): AssessmentTitle {
  const texts = titleTexts(block);
  return { period: firstOf(texts, readPeriod), member: firstOf(texts, (text) => memberIn(text, directory)) };
}

/** The days a text names: a date, a month, a fiscal year, or the one calendar year in it. */
export function readPeriod(written: string): DayRange | null {
  const text = flattenText(written).replace(EDITION, ' ');
  for (const pattern of DATES) {
    const found = parseDateText(pattern.exec(text)?.[0] ?? '');
    if (found !== null && found !== 'ambiguous') return found;
  }
  const [, first, second] = FISCAL_YEAR.exec(text) ?? [];
  if (first !== undefined && (Number(first) + 1) % 100 === Number(second)) {
    return { from: dayOf(Number(first), 7, 1), to: dayOf(Number(first) + 1, 6, 30) };
  }
  const years = [...new Set(text.match(/(?<![\d/-])(?:19|20)\d\d(?![\d/-])/g) ?? [])].map(Number);
  return years.length === 1 ? { from: dayOf(years[0]!, 1, 1), to: dayOf(years[0]!, 12, 31) } : null;
}

function memberIn(text: string, directory: MemberDirectory): Member | null {
  const pieces = flattenText(text)
    .split(/\s-\s|:|\||\(|\)/)
    .map((piece) => piece.replace(AROUND, ' ').trim());
  for (const piece of pieces) {
    const [name, ...more] = readMemberList(piece, directory);
    if (name?.kind === 'member' && more.length === 0) return name.member;
  }
  return null;
}

function titleTexts({ workbook, sheet, firstRow, headerRows }: Block): readonly string[] {
  const texts: string[] = [];
  for (let row = firstRow; row < headerRows[0]!; row++) {
    const line: string[] = [];
    for (let column = 1; column <= sheet.columns.length; column++) {
      const text = cellText(readCell(workbook, sheet, row, column));
      if (text !== '') line.push(text);
    }
    if (line.length > 0) texts.push(line.join(' '));
  }
  return [...texts, sheet.name];
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
