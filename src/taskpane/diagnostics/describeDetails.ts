import { changedSettings, isKnownLocale, severities, statuses, type Settings } from '../../core';
import { requirementSets } from '../../hosts/workbookHost';
import type { SessionDetails } from '../../session/sessionDetails';
import type { SessionState } from '../../session/sessionState';
import { browserWords, knownWord, languageWords, versionWords } from './safeWords';

/** What a page knows of itself. */
export interface PageDetails {
  /** Of the product. */
  readonly version: string;
  readonly userAgent: string;
  /** Of the browser, and the one numbers and dates are shown in, as BCP 47 tags. */
  readonly language: string;
  readonly locale: string;
}

/** The names Office.js has for where it runs. */
const platforms = ['PC', 'Mac', 'OfficeOnline', 'iOS', 'Android', 'Universal'];

/**
 * What support needs, a line each: versions, counts, codes of findings, times, and what failed last. Made of numbers and of
 * words from closed lists, so that no content of a cell and no name of a sheet, file or person can be in it.
 */
export function describeDetails(page: PageDetails, details: SessionDetails, state: SessionState): string {
  return [
    `Plan Monitor ${versionWords(page.version)}`,
    ...hostLines(details),
    `Browser: ${browserWords(page.userAgent)}`,
    `Language: ${languageWords(page.language)}, numbers and dates ${languageWords(page.locale)}`,
    `State: step ${state.step}, ${state.isOutOfDate ? 'out of date' : 'as checked'}, undo ${state.undoes ?? 'none'}`,
    `Chosen: as-of date ${state.asOf === null ? 'no' : 'yes'}, window ${state.window === null ? 'no' : 'yes'}, earlier plan ${state.earlier === null ? 'no' : 'yes'}`,
    ...resultLines(state),
    `Times in ms: ${listOf(details.timings.map(({ activity, ms }) => `${activity} ${ms}`))}`,
    ...failureLines(details),
  ].join('\n');
}

function hostLines({ host }: SessionDetails): readonly string[] {
  if (!host) return ['Host: a workbook file, without Excel'];
  const sets = requirementSets.map((set) => `${set} ${versionWords(host.sets[set] ?? '')}`);
  return [
    `Host: Excel ${knownWord(host.platform, platforms)} ${versionWords(host.version)}`,
    `Sets: ${sets.join(', ')}`,
  ];
}

function resultLines({ result }: SessionState): readonly string[] {
  if (!result) return ['Not checked yet'];
  const { report, settings, notices, unfinished } = result;
  const { sheets, findings, indicators, setAside, workshops } = report;
  const roles = countBy(sheets, ({ role }) => role ?? 'left alone');
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const codes = countBy(findings, ({ code }) => code);
  const ofSeverity = severities.map((severity) => `${severity} ${report.counts[severity]}`);
  const ofStatus = statuses.flatMap((status) => {
    const count = indicators.filter((indicator) => indicator.status === status).length;
    return count === 0 ? [] : [`${status} ${count}`];
  });
  return [
    `Sheets read: ${listOf(roles)}; rows ${rows}; workshops ${workshops.length}`,
    `Findings: ${ofSeverity.join(', ')}; set aside ${setAside.length}; notices ${notices.length}`,
    `Findings by code: ${listOf(codes)}`,
    `Indicators: ${listOf(ofStatus)}`,
    `Interrupted write: ${unfinished === null ? 'no' : 'yes'}`,
    `Settings not the default: ${listOf(settingWords(settings))}`,
  ];
}

function settingWords(settings: Settings): readonly string[] {
  return Object.entries(changedSettings(settings)).map(([name, value]) => {
    if (typeof value === 'number') return `${name} ${value}`;
    return `${name} ${isKnownLocale(value) ? value : knownWord(value, ['participants', 'recorded'])}`;
  });
}

function failureLines({ lastFailure }: SessionDetails): readonly string[] {
  if (!lastFailure) return ['Last failure: none'];
  return [`Last failure: ${lastFailure.code}`, ...lastFailure.frames.map((frame) => `  ${frame}`)];
}

/** `plan 1`, `workshops 3`: how many there are of each. */
function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`);
}

function listOf(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}
