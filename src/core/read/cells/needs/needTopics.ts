import { readActionRefs, type ActionRefsReading } from '../actionRefs';
import { flattenText } from '../foldText';
import { isKnownTopic, readTopic } from '../topics';

/** What a topic cell, or the header of a topic's column, asks for. */
export interface NeedTopic {
  /** As it is shown: one of the known topics, else the words; '' where it gives actions alone. */
  readonly topic: string;
  /** The actions of the plan written beside the words. */
  readonly actions: ActionRefsReading;
}

const REF = '(?:action |SAP )?(?<![\\p{L}\\p{N}])[1-9] ?[-.]? ?\\( ?[a-z]{1,2} ?\\)';
const MORE = `(?:(?:[\\s,;]|and|&)+(?:${REF}|\\( ?[a-z]{1,2} ?\\)))*`;
const LEAD = new RegExp(`^\\s*(${REF}${MORE})[\\s:.,-]*`, 'iu');
const TRAIL = new RegExp(`[\\s(\\[:,-]*(${REF}${MORE})[)\\]\\s]*$`, 'iu');
const NONE: ActionRefsReading = { refs: [], unreadable: [] };

/** Reads `Risk management 1-(a)`, `1-(a) Risk management`, `TFA (1-(h), (hh))`, `RM`; on one line. */
export function readNeedTopic(text: string): NeedTopic {
  const plain = flattenText(text);
  const found = LEAD.exec(plain) ?? TRAIL.exec(plain);
  if (found === null) return { topic: readTopic(plain), actions: NONE };
  const words = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
  return { topic: readTopic(words), actions: readActionRefs(found[1]!) };
}

/**
 * Reads a cell that may ask for several topics: "AEO; valuation", a line each, "AEO, PCA and HS". It is one topic unless
 * what a semicolon or a line parts has a known one, or a comma or "and" parts nothing but known ones.
 */
export function readNeedTopics(text: string): readonly NeedTopic[] {
  const whole = readNeedTopic(text);
  if (whole.topic === '' || isKnownTopic(whole.topic)) return [whole];
  const lines = partsOf(text, /[;\n\u2022]+/);
  if (lines.length > 1 && lines.some(namesNeedTopic)) return lines.flatMap(readNeedTopics);
  const names = partsOf(text, /[,/&]+|\band\b/i);
  return names.length > 1 && names.every(namesNeedTopic) ? names.map(readNeedTopic) : [whole];
}

function partsOf(text: string, sign: RegExp): readonly string[] {
  return text.split(sign).filter((part) => part.trim() !== '');
}

/** True for a text that names an action of a plan or one of the known topics. */
export function namesNeedTopic(text: string): boolean {
  const { topic, actions } = readNeedTopic(text);
  return actions.refs.length > 0 || isKnownTopic(topic);
}
