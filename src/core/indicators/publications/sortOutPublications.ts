import { groupIssues, publicationType } from '../../model/publications/issueSeries';
import type { Output } from '../../model/publications/output';
import { placeOf } from '../../model/source';
import type { LeftOut } from '../evidence';

/**
 * Parts the publications that are issues of their own from rows that are not: a number given again, and an issue in
 * another language.
 */
export function sortOutPublications(publications: readonly Output[]): {
  readonly issues: readonly Output[];
  readonly leftOut: readonly LeftOut[];
} {
  const series = groupIssues(publications);
  const repeated = new Set(series.flatMap(({ repeats }) => repeats.map(({ issue }) => issue.output)));
  const languages = new Map<string, string>();
  const issues: Output[] = [];
  const leftOut: LeftOut[] = [];
  const leave = ({ source }: Output, reason: string) => leftOut.push({ place: placeOf(source, 'title'), reason });
  for (const output of publications) {
    const { issue, language, isLaterEdition } = output;
    const number = issue.kind === 'issue' && !isLaterEdition ? `${publicationType(output)} ${issue.first}` : null;
    const first = number === null ? undefined : languages.get(number);
    if (repeated.has(output)) leave(output, 'issue number given twice');
    else if (first !== undefined && first !== language) leave(output, 'another language of an issue');
    else issues.push(output);
    if (number !== null && first === undefined) languages.set(number, language);
  }
  return { issues, leftOut };
}
