import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { groupIssues, publicationType, type Issue } from '../../model/publications/issueSeries';
import { placeOf } from '../../model/source';
import { formatIsoDay } from '../../workbook/calendar';
import { formatPlace } from '../formatPlace';
import { orderIssues } from '../issueOrder';
import { formatIssue } from '../formatIssue';
import { issueField } from '../issueField';
import { modelRule } from '../rule';

/** The issue numbers of a type of publication run on without a gap, and rise with their dates. */
export const issueNumbersRunOn = modelRule(['issue-gap', 'issue-out-of-order'], ({ outputs }) => {
  const unreadable = outputs.filter(({ issue }) => issue.kind === 'unreadable');
  return groupIssues(outputs).flatMap((series) => {
    const ofType = unreadable.filter((output) => publicationType(output) === series.type);
    const { strays, gaps } = orderIssues(series, ofType);
    return [
      ...gaps.map(({ before, after }) => missing(before, after)),
      ...strays.map(({ issue, beside }) => outOfOrder(issue, beside)),
    ];
  });
});

function missing(before: Issue, after: Issue): Finding {
  const [from, to] = [before.last + 1, after.first - 1];
  return makeFinding('issue-gap', placeOfIssue(after), {
    number: formatIssue(after),
    before: formatIssue(before),
    first: formatPlace(before.output.source, issueField(before.output)),
    missing: from === to ? String(from) : `${from} to ${to}`,
  });
}

function outOfOrder(issue: Issue, beside: Issue): Finding {
  return makeFinding('issue-out-of-order', placeOfIssue(issue), {
    number: formatIssue(issue),
    day: formatIsoDay(issue.output.day!),
    other: formatIssue(beside),
    place: formatPlace(beside.output.source, issueField(beside.output)),
    otherDay: formatIsoDay(beside.output.day!),
  });
}

function placeOfIssue({ output }: Issue) {
  return placeOf(output.source, issueField(output));
}
