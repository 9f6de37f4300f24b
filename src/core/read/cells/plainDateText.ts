import { flattenText } from './foldText';

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const WEEKDAYS = new RegExp(`\\(? ?\\b${WEEKDAY}(?: ?(?:-|to|and|&|,|/) ?${WEEKDAY})* ?(?:\\)|(?![a-z]))[.,]?`, 'g');
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)? ?(?:[ap]\\.?m\\b\\.?|hrs\\b|hours\\b)?';
const ZONE = '(?: ?(?:z\\b|gmt\\b|utc\\b)? ?(?:[+-]\\d{2}:?\\d{2})?)';
const TIMES = new RegExp(`(?:,? |(?<=\\d)t)(?:at )?${CLOCK}${ZONE}(?: ?(?:-|to) ?${CLOCK}${ZONE})?(?=$|[ ,/-])`, 'g');

/**
 * A written date with all that says nothing about the day taken out: weekdays, times and their zones (a date is a
 * calendar day: no time zone may move it), "by", "the", the number of days in brackets, ordinal endings. In lower case,
 * on one line; dashes are hyphens.
 */
export function plainDateText(text: string): string {
  return flattenText(text)
    .toLowerCase()
    .replace(/[~\u301c]/g, '-')
    .replace(/(\d{4}) ?[\u5e74\ub144] ?(\d{1,2}) ?[\u6708\uc6d4] ?(\d{1,2}) ?[\u65e5\uc77c]/g, '$1-$2-$3')
    .replace(/\(\d{1,2} (?:working )?days?\)/g, '')
    .replace(WEEKDAYS, ' ')
    .replace(TIMES, ' ')
    .replace(/\b(\d{1,2}) ?(?:st|nd|rd|th)\b/g, '$1')
    .replace(/^ ?(?:deadline ?:?|due|no later than|not later than)(?![a-z])/, ' ')
    .replace(/\b(?:by|from|on|during|between|end of|end(?= [a-z])|the|of)\b/g, ' ')
    .replace(/([a-z])\./g, '$1 ')
    .replace(/(\d)\.(?= ?[a-z-])/g, '$1 ')
    .replace(/^[ ([]+|[ .,;:)\]]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
