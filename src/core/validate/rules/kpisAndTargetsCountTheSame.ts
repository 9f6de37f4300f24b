import { makeFinding } from '../../findings/makeFinding';
import type { Indicator } from '../../model/indicator';
import { placeOf } from '../../model/source';
import { actionRule } from '../rule';

const COUNTS_MEMBERS = /^(?:the )?number of ((?:[\w/-]+ ){0,3}?)members\b(?!['’])/i;
/** After "Members", in upper case only: "Number of Members MRA" counts arrangements. */
const ACRONYM_NEXT = /^ [A-Z]{2,}/;
const PREPOSITION = /\b(?:by|of|in|among|from|for|to|between|with|on)\b/i;
/** Things a target counts that are Members by another name, or the results of Members. */
const MEMBERS_OR_RESULTS =
  /\b(?:part(?:y|ies)|administrations?|countr(?:y|ies)|customs|success|stor(?:y|ies)|results?)\b/i;

/** A KPI that counts Members has a target that counts Members. */
export const kpisAndTargetsCountTheSame = actionRule(['kpi-target-mismatch'], ({ indicators, source }) => {
  const mismatch = indicators.find(isMismatch);
  if (!mismatch) return null;
  const params = { kpi: mismatch.kpi, target: mismatch.targetText };
  return makeFinding('kpi-target-mismatch', placeOf(source, 'target'), params);
});

function isMismatch({ kpi, target }: Indicator): boolean {
  const words = COUNTS_MEMBERS.exec(kpi);
  if (!words || PREPOSITION.test(words[1]!) || target === null) return false;
  if (ACRONYM_NEXT.test(kpi.slice(words[0].length))) return false;
  return target.kind === 'frequency' || (target.kind === 'count' && !MEMBERS_OR_RESULTS.test(target.unit));
}
