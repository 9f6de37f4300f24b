import type { Action } from '../model/action';
import { textLikeness } from './textLikeness';
import { withoutRequest } from './wordingKey';

/** How alike two actions are. */
export interface Likeness {
  /** 0 to 1. */
  readonly text: number;
  /** What the pair is worth among all pairs; 0 for two that cannot be the same action. */
  readonly worth: number;
}

/** Below this, only the same letter together with the same RSP reference makes two texts the same action. */
export const SOMEWHAT_ALIKE = 0.45;
const ALIKE_WITH_LETTER = 0.6;
const ALIKE_ALONE = 0.8;
const WORTH_OF_REFERENCE = 0.3;
const WORTH_OF_LETTER = 0.1;

/**
 * How alike actions of an old and a new plan are. Two can be the same action when their texts are 80 % alike; 60 % do
 * with the same pillar and letter, 45 % with the same milestones of the RSP; with both the text may be another, since the
 * office then goes on with the same obligation. "Upon request" does not count.
 */
export function actionLikeness(before: readonly Action[], after: readonly Action[]) {
  const likenessOf = textLikeness([...before, ...after].map(({ text }) => withoutRequest(text)));
  return (oldIndex: number, newIndex: number): Likeness => {
    const [one, other] = [before[oldIndex]!, after[newIndex]!];
    const text = likenessOf(oldIndex, before.length + newIndex);
    const hasLetter = one.ref !== null && one.ref === other.ref;
    const hasReference = isSameReference(one, other);
    const needed = hasReference ? (hasLetter ? 0 : SOMEWHAT_ALIKE) : hasLetter ? ALIKE_WITH_LETTER : ALIKE_ALONE;
    if (text < needed) return { text, worth: 0 };
    const worth = text + (hasReference ? WORTH_OF_REFERENCE : 0) + (hasLetter ? WORTH_OF_LETTER : 0);
    return { text, worth };
  };
}

function isSameReference({ rsp: one }: Action, { rsp: other }: Action): boolean {
  if (one.kind !== 'reference' || other.kind !== 'reference') return false;
  return one.objective === other.objective && one.milestones.join() === other.milestones.join();
}
