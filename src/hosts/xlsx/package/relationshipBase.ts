import { readRelationships } from './relationships';
import type { Parts } from './xlsxPackage';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * What the types of relationships begin with: strict files spell them differently, and what the file itself uses goes
 * on. It is the namespace of `r:id` too.
 */
export function relationshipBase(parts: Parts): string {
  const isStrict = readRelationships(parts, '').some(({ type }) => type === `${STRICT}/officeDocument`);
  return isStrict ? STRICT : TRANSITIONAL;
}
