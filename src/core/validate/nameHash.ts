import { foldText } from '../read/cells/foldText';

const SPACE = 32;
const APOSTROPHE = 39;
const PER_CENT = 37;
const LAST_PLAIN = 126;
const FACTOR = 31;

/**
 * A number for a text, the same for all that `foldText` makes the same, and hardly ever the same for others; 0 for a text
 * of signs only. It costs a fraction of folding, which makes new texts.
 */
export function nameHash(text: string): number {
  let hash = 0;
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_PLAIN) return plainHash(foldText(text));
    if (code === APOSTROPHE) continue;
    const plain = plainCode(code);
    if (plain === 0) {
      isApart = hash !== 0;
      continue;
    }
    if (isApart) hash = mix(hash, SPACE);
    isApart = false;
    hash = mix(hash, plain);
  }
  return hash;
}

/** The hash of a text that is folded. */
function plainHash(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = mix(hash, folded.charCodeAt(at));
  return hash;
}

/** Never 0. */
function mix(hash: number, code: number): number {
  return (Math.imul(hash, FACTOR) + code) | 0 || 1;
}

/** Letters small, figures and % as they are; 0 for what parts words. */
function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  const isKept = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === PER_CENT;
  return isKept ? code : 0;
}
