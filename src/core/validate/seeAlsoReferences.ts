import type { Action } from '../model/action';
import type { Model } from '../model/model';
import type { Bullet } from '../model/workplan/workplan';
import { formatActionRef, letterIndex } from '../read/cells/actionLetters';
import { isKnownAction, planActions } from './knownAction';
import { perModel } from './perModel';

/** What a bullet refers to. */
export interface SeeAlsoReferences {
  /** Actions there are. */
  readonly known: readonly string[];
  readonly unknown: readonly UnknownReference[];
}

export interface UnknownReference {
  /** As it was read, else as it was written. */
  readonly ref: string;
  /** The only action it can mean; null when there are several or none. */
  readonly meant: string | null;
}

/** Tells what a bullet refers to, judged by the plan, or without a plan sheet by the work plan (definition: domain 1.8). */
export const seeAlsoReader: (model: Model) => (bullet: Bullet) => SeeAlsoReferences = perModel((model) => {
  const actions = planActions(model) ?? model.workplan?.actions ?? [];
  const read = new Map<Bullet, SeeAlsoReferences>();
  return (bullet) => {
    let references = read.get(bullet);
    if (!references) read.set(bullet, (references = readReferences(bullet, actions)));
    return references;
  };
});

function readReferences({ seeAlso, action }: Bullet, actions: readonly Action[]): SeeAlsoReferences {
  const unknown = seeAlso.refs.filter((ref) => !isKnownAction(ref, actions));
  const lettersOf = (ref: string) => ref.slice(3, -1);
  return {
    known: seeAlso.refs.filter((ref) => !unknown.includes(ref)),
    unknown: [
      ...unknown.map((ref) => ({ ref, meant: meantBy(lettersOf(ref), actions) })),
      ...seeAlso.unreadable.map(barePiece).map((piece) => ({ ref: piece, meant: ownPillar(piece, action, actions) })),
    ],
  };
}

/** Without the words before it and the brackets around the whole. */
function barePiece(piece: string): string {
  return piece.replace(/^\W*(?:(?:see also|see|cf\.?)\s*)?/i, '(').replace(/^\((?!.*\))|(?<=\))\)+$/g, '');
}

/** The action with these letters, where only one pillar has them. */
function meantBy(letters: string, actions: readonly Action[]): string | null {
  const refs = [...new Set(actions.filter((action) => action.letters === letters).flatMap(({ ref }) => ref ?? []))];
  return refs.length === 1 ? refs[0]! : null;
}

/** Letters before any pillar: those of the bullet's own pillar, or of the only one that has them. */
function ownPillar(piece: string, { pillar }: Action, actions: readonly Action[]): string | null {
  const letters = /^\W*([a-z]{1,2})\W*$/i.exec(piece)?.[1]?.toLowerCase() ?? '';
  if (letterIndex(letters) === null) return null;
  const own = pillar === null ? null : formatActionRef(pillar, letters);
  return own !== null && actions.some(({ ref }) => ref === own) ? own : meantBy(letters, actions);
}
