import type { TargetForm } from './target';
import { AT_LEAST, NUMBER, OTHER_MEMBERS, numberFrom, wholeText } from './wording';

const PATTERN = wholeText(
  `${AT_LEAST}${NUMBER} (?!times?\\b|out of\\b|members?\\b|years?\\b)([a-z][a-z/()-]*(?: [a-z][a-z/()-]*){0,4})`,
);
const PERIOD_WORD =
  /\b(?:per|each|every|at least|once|twice|percent|of the|half|thirds?|quarters?|years?|biennium|annually|yearly|quarterly|monthly|biennially)\b/i;

/** `At least 28 MRA`, `6 new contracting parties`, `At least 10 success stories` */
export const count: TargetForm = (text) => {
  const match = PATTERN.exec(text);
  if (!match || PERIOD_WORD.test(match[2]!) || OTHER_MEMBERS.test(match[2]!)) return null;
  return { kind: 'count', atLeast: numberFrom(match[1]!), of: null, per: null, unit: match[2]! };
};
