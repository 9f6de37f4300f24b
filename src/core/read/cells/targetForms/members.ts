import type { TargetForm } from './target';
import { AT_LEAST, NUMBER, PER, PERIOD, numberFrom, perFrom, wholeText } from './wording';

const PATTERN = wholeText(
  `${AT_LEAST}${NUMBER}(?:(?: ?/ ?| (?:out )?of )(\\d+))? (?:WCO |A/P )?Members?(?: ${PER} ${PERIOD})?`,
);

/** `35/35 Members`, `27 of 35 Members`, `At least 27 Members`, `At least 5 Members per year` */
export const members: TargetForm = (text) => {
  const match = PATTERN.exec(text);
  if (!match) return null;
  return {
    kind: 'members',
    atLeast: numberFrom(match[1]!),
    of: match[2] === undefined ? null : Number(match[2]),
    per: match[3] === undefined ? null : perFrom(match[3]),
  };
};
