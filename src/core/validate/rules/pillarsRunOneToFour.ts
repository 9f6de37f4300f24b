import { makeFinding } from '../../findings/makeFinding';
import type { Finding } from '../../findings/finding';
import { placeOf } from '../../model/source';
import { modelRule } from '../rule';

const LAST_PILLAR = 4;

/** Every action stands under a pillar heading, and the pillars are numbered 1 to 4. */
export const pillarsRunOneToFour = modelRule(['pillar-missing'], ({ plan }) => {
  if (!plan) return null;
  const findings: Finding[] = [];
  let previous: number | null = null;
  for (const { pillar, source } of plan.headings) {
    const isNext: boolean = previous === null || pillar === previous || pillar === previous + 1 || pillar === 1;
    if (pillar < 1 || pillar > LAST_PILLAR || !isNext) {
      const what = `The pillar heading is numbered ${pillar}; pillars run from 1 to ${LAST_PILLAR} in order.`;
      findings.push(makeFinding('pillar-missing', placeOf(source, 'action'), { what }));
    }
    previous = pillar;
  }
  for (const { source } of plan.headless) {
    const what = 'This action stands under no pillar heading, so its reference is not known.';
    findings.push(makeFinding('pillar-missing', placeOf(source, 'action'), { what }));
  }
  return findings;
});
