import { makeFinding } from '../../findings/makeFinding';
import { groupIssues } from '../../model/publications/issueSeries';
import { placeOf } from '../../model/source';
import { formatPlace } from '../formatPlace';
import { formatIssue } from '../formatIssue';
import { issueField } from '../issueField';
import { modelRule } from '../rule';

/** An issue number stands once for a type of publication and a language, later editions apart. */
export const issuesStandOnce = modelRule(['issue-repeated'], ({ outputs }) =>
  groupIssues(outputs).flatMap(({ repeats }) =>
    repeats.map(({ issue, of }) =>
      makeFinding('issue-repeated', placeOf(issue.output.source, issueField(issue.output)), {
        number: formatIssue(issue),
        first: formatPlace(of.output.source, issueField(of.output)),
      }),
    ),
  ),
);
