import type { TargetForm } from './target';
import { AT_LEAST, wholeText } from './wording';

const PREFIX = '(?:[a-z][a-z-]*(?: [a-z-]+){0,7}? )?';
const WORDS = '(one half|a half|half|one third|a third|two thirds|one quarter|a quarter|three quarters)';
const PER_CENT = wholeText(`${PREFIX}${AT_LEAST}(\\d+(?:\\.\\d+)?) ?(?:%|per ?cent) of [^\\d%]+`);
const FRACTION = wholeText(`${PREFIX}${AT_LEAST}${WORDS} of [^\\d%]+`);
const fractions: Record<string, number> = { half: 1 / 2, third: 1 / 3, thirds: 2 / 3, quarter: 1 / 4, quarters: 3 / 4 };

/** `At least 25% of the participations`, `Use of accredited experts for at least one half of the requested missions` */
export const share: TargetForm = (text) => {
  const perCent = PER_CENT.exec(text);
  if (perCent) return { kind: 'share', atLeast: Number(perCent[1]) / 100, of: null, per: null };
  const fraction = FRACTION.exec(text);
  if (!fraction) return null;
  const last = fraction[1]!.toLowerCase().split(' ').at(-1)!;
  return { kind: 'share', atLeast: fractions[last]!, of: null, per: null };
};
