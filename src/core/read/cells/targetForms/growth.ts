import type { TargetForm } from './target';
import { AT_LEAST, wholeText } from './wording';

const PATTERN = wholeText(
  `${AT_LEAST}(\\d+(?:\\.\\d+)?) ?(?:%|per ?cent) (?:(?:annual|yearly) )?(?:growth|increase|rise)\\b[^\\d%]*`,
);

/** `At least 20% annual growth of female Head of delegation at international forums.` */
export const growth: TargetForm = (text) => {
  const match = PATTERN.exec(text);
  return match && { kind: 'growth', atLeast: Number(match[1]) / 100, of: null, per: null };
};
