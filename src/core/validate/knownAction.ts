import type { Action } from '../model/action';
import type { Model } from '../model/model';
import { letterIndex } from '../read/cells/actionLetters';

/** The actions that references are judged by: the plan's, or null where its column of actions is missing. */
export function planActions({ plan, blocks }: Model): readonly Action[] | null {
  const isWhole = blocks.every(({ role, columns }) => role !== 'plan' || columns['action'] !== undefined);
  return plan && isWhole ? plan.actions : null;
}

/**
 * Whether a plan has an action. Where the plan itself slipped, references are taken on trust: to a pillar whose heading
 * is lost, to a letter that is missing between others, and to the last one where another is typed twice in its place. The
 * slip is the plan's finding, not one of every reference.
 */
export function isKnownAction(ref: string, actions: readonly Action[]): boolean {
  if (actions.some((action) => action.ref === ref)) return true;
  const ofPillar = actions.filter(({ pillar }) => pillar === Number(ref[0]));
  if (ofPillar.length === 0) return actions.some(({ pillar }) => pillar === null || pillar > 4);
  const last = Math.max(...ofPillar.map(({ letters }) => (letters === null ? -1 : letterIndex(letters)!)));
  return letterIndex(ref.slice(3, -1))! < Math.max(last, ofPillar.length);
}
