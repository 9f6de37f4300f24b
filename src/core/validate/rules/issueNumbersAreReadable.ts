import { makeFinding } from '../../findings/makeFinding';
import { publicationType } from '../../model/publications/issueSeries';
import { placeOf } from '../../model/source';
import { outputRule } from '../rule';

/** The issue number of a publication is a number. */
export const issueNumbersAreReadable = outputRule(['issue-number-unreadable'], (output) =>
  output.issue.kind === 'unreadable' && publicationType(output) !== null
    ? makeFinding('issue-number-unreadable', placeOf(output.source, 'issueNumber'), { value: output.issue.text })
    : null,
);
