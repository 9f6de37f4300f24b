import type { TargetForm } from './target';
import { AT_LEAST, wholeText } from './wording';

const PATTERN = wholeText(
  `${AT_LEAST}(?:an )?(?:average |mean )?(?:rating |score )?(?:of )?(\\d+(?:\\.\\d+)?) out of (\\d+)`,
);

/** `At least average of 4 out of 5` */
export const rating: TargetForm = (text) => {
  const match = PATTERN.exec(text);
  return match && { kind: 'rating', atLeast: Number(match[1]), of: Number(match[2]), per: null };
};
