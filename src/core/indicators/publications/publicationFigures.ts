import type { Place } from '../../findings/finding';
import {
  groupIssues,
  publicationType,
  publicationTypes,
  type PublicationType,
} from '../../model/publications/issueSeries';
import type { Model } from '../../model/model';
import type { Output } from '../../model/publications/output';
import { fiscalYearOf } from '../../model/period';
import { placeOf } from '../../model/source';
import { isWithin, type Day } from '../../workbook/calendar';
import { AFTER_AS_OF, NO_DATE, type LeftOut } from '../evidence';
import { sortOutPublications } from './sortOutPublications';

/** Publications by type: issued in the window, and how many there are in all. */
export interface PublicationFigures {
  /** Those types that an Outputs sheet has rows of. */
  readonly types: readonly PublicationFigure[];
  readonly leftOut: readonly LeftOut[];
}

export interface PublicationFigure {
  readonly type: PublicationType;
  /** Issues dated in the window and by the as-of date; a joint issue is as many as it has numbers. */
  readonly issued: number;
  readonly counted: readonly Output[];
  /** The fiscal years of the window in which anything was issued, of whatever type. */
  readonly byFiscalYear: readonly PublicationYear[];
  /** All issues by the as-of date, also those before the window; null before the first. */
  readonly total: number | null;
  /** Where the total comes from: the highest issue number, or a count of the rows. */
  readonly totalFrom: 'issue numbers' | 'rows';
  /** True where an issue has a number. */
  readonly isNumbered: boolean;
  /** The issue of the latest date, later editions apart; null before the first. */
  readonly last: { readonly number: number | null; readonly day: Day; readonly place: Place } | null;
}

export interface PublicationYear {
  readonly fiscalYear: string;
  readonly issued: number;
  /** All issues by the end of the year, or by the as-of date. */
  readonly total: number | null;
  readonly counted: readonly Output[];
}

/** Computes them; null without an Outputs sheet that lists a publication. */
export function computePublications({ outputs, asOf, window }: Model): PublicationFigures | null {
  const publications = outputs.filter((output) => publicationType(output) !== null);
  if (publications.length === 0) return null;
  const { issues, leftOut } = sortOutPublications(publications);
  const later = issues.filter(({ day }) => day === null || day > asOf);
  const issued = issues.filter((issue): issue is Dated => issue.day !== null && issue.day <= asOf);
  const isInWindow = ({ day }: Dated) => window === null || isWithin(day, window);
  const inWindow = issued.filter(isInWindow);
  const years = new Map(inWindow.map(({ day }) => [fiscalYearOf(day).label, fiscalYearOf(day)]));
  const inOrder = [...years.values()].sort((a, b) => a.from - b.from);
  return {
    types: publicationTypes
      .filter((type) => publications.some((output) => publicationType(output) === type))
      .map((type) => figureOf(type, issued, inWindow, inOrder)),
    leftOut: [
      ...leftOut,
      ...later.map((output) => leave(output, output.day === null ? NO_DATE : AFTER_AS_OF)),
      ...issued.filter((output) => !isInWindow(output)).map((output) => leave(output, 'outside the window')),
    ],
  };
}

type Dated = Output & { readonly day: Day };

function figureOf(
  type: PublicationType,
  all: readonly Dated[],
  inWindow: readonly Dated[],
  years: readonly { readonly label: string; readonly from: Day; readonly to: Day }[],
): PublicationFigure {
  const issues = all.filter((output) => publicationType(output) === type);
  const counted = inWindow.filter((output) => publicationType(output) === type);
  const totalFrom = isNumberedThroughout(issues) ? 'issue numbers' : 'rows';
  const totalBy = (day: Day) => countAll(issues, totalFrom, day);
  const firsts = issues.filter(({ isLaterEdition }) => !isLaterEdition);
  const last = firsts.reduce<Dated | null>((top, issue) => (top && top.day > issue.day ? top : issue), null);
  return {
    type,
    issued: countIssues(counted),
    counted,
    byFiscalYear: years.map(({ label, from, to }) => {
      const ofYear = counted.filter(({ day }) => isWithin(day, { from, to }));
      return { fiscalYear: label, issued: countIssues(ofYear), total: totalBy(to), counted: ofYear };
    }),
    total: totalBy(Infinity),
    totalFrom,
    isNumbered: issues.some(({ issue }) => issue.kind === 'issue'),
    last: last && { number: lastNumber(last), day: last.day, place: placeOf(last.source, 'title') },
  };
}

/** Issues are numbered from 1 on, so that the last number is the total: unless numbers begin anew, or most have none. */
function isNumberedThroughout(issues: readonly Output[]): boolean {
  const firsts = issues.filter(({ isLaterEdition }) => !isLaterEdition);
  const numbered = firsts.filter(({ issue }) => issue.kind === 'issue').length;
  const series = groupIssues(issues).map(({ language }) => language);
  return numbered > 0 && numbered * 2 >= firsts.length && new Set(series).size === series.length;
}

function countAll(issues: readonly Dated[], from: PublicationFigure['totalFrom'], by: Day): number | null {
  const until = issues.filter(({ day }) => day <= by);
  if (from === 'rows') return until.length === 0 ? null : countIssues(until);
  const numbers = until.flatMap((issue) => lastNumber(issue) ?? []);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** A row with a number is one issue, or a joint one; without a number its quantity counts, an empty one being 1. */
function countIssues(issues: readonly Output[]): number {
  return issues.reduce((sum, { issue, quantity }) => {
    if (issue.kind === 'issue') return sum + issue.last - issue.first + 1;
    return sum + (quantity.kind === 'number' ? quantity.value : 1);
  }, 0);
}

function lastNumber({ issue }: Output): number | null {
  return issue.kind === 'issue' ? issue.last : null;
}

function leave({ source }: Output, reason: string): LeftOut {
  return { place: placeOf(source, 'title'), reason };
}
