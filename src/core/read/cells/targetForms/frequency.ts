import type { TargetForm } from './target';
import { AT_LEAST, NUMBER, OTHER_MEMBERS, PER, PERIOD, numberFrom, perFrom, wholeText } from './wording';

const TIMES = wholeText(`${AT_LEAST}(?:(once|twice|thrice)|${NUMBER} times?) ${PER} ${PERIOD}`);
const THINGS = wholeText(
  `${AT_LEAST}${NUMBER} (?!(?:times?|members?|half|thirds?|quarters?)\\b)((?:[a-z][a-z/-]* ){1,4}?)${PER} ${PERIOD}`,
);
const ADVERB = wholeText('(annually|yearly|every year|each year|quarterly|every quarter|each quarter|biennially)');
const adverbs: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

/** `Once a year`, `At least twice per year`, `At least once every 2 years`, `At least once per quarter` */
export const frequency: TargetForm = (text) => {
  const times = TIMES.exec(text);
  if (times) {
    const atLeast = times[1] ? adverbs[times[1].toLowerCase()]! : numberFrom(times[2]!);
    return { kind: 'frequency', atLeast, of: null, per: perFrom(times[3]!) };
  }
  const things = THINGS.exec(text);
  if (things && !OTHER_MEMBERS.test(things[2]!)) {
    return { kind: 'frequency', atLeast: numberFrom(things[1]!), of: null, per: perFrom(things[3]!) };
  }
  const adverb = ADVERB.exec(text);
  if (!adverb) return null;
  const word = adverb[1]!.toLowerCase();
  const per = word.includes('quarter') ? 'quarter' : word.startsWith('bi') ? '2y' : 'year';
  return { kind: 'frequency', atLeast: 1, of: null, per };
};
