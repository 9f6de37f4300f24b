import { readActionRefs, type ActionRefsReading } from './actionRefs';

/** A bullet without its references, and the actions it refers to. */
export interface SeeAlsoReading {
  readonly words: string;
  readonly seeAlso: ActionRefsReading;
  /** The references as written; '' without any. */
  readonly written: string;
}

/** Words that send the reader to an action: a pillar, or letters in brackets, follow. */
const SEE =
  /[\s([{]{0,5}\b(?:see(?: also)?|cf\.?|refer(?:s|ring)? to)[:\s]{0,3}(?=[([{\s]{0,5}(?:(?:pillars?|actions?|SAP)\b[\s.:]{0,3}){0,3}[([{]{0,3}\s?(?:\d|[ivx]{1,3} ?[-.(]|[a-z]{1,2}\)))/i;

/** Parts a bullet from its "(See also 1-(b), (c) and 3-(k))" (definition: domain 1.3 and 1.8). On one line. */
export function readSeeAlso(bullet: string): SeeAlsoReading {
  const match = SEE.exec(bullet);
  if (!match) return { words: bullet.trim(), seeAlso: { refs: [], unreadable: [] }, written: '' };
  const written = bullet.slice(match.index).trim();
  return { words: bullet.slice(0, match.index).trim(), seeAlso: readActionRefs(written), written };
}
