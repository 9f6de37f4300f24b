import { makeFinding } from '../../findings/makeFinding';
import type { Finding } from '../../findings/finding';
import type { Plan } from '../../model/plan';
import { placeOf, type Source } from '../../model/source';
import { modelRule } from '../rule';

const LAST_PILLAR = 4;

/** Where a pillar begins: at its heading, or at its first action where the heading is missing. */
interface PillarStart {
  readonly pillar: number | null;
  readonly source: Source;
}

/** Every action stands under a pillar heading, and the pillars are numbered 1 to 4. */
export const pillarsRunOneToFour = modelRule(['pillar-missing'], ({ plan, blocks }) => {
  if (!plan) return null;
  const findings: Finding[] = [];
  /** The pillar that the sheet has come to; a missing or wrong heading counts as the one that should stand there. */
  let reached = 0;
  let newHeading: Source | null = null;
  for (const { pillar, source } of pillarStarts(plan, blocks)) {
    const isHeadless = pillar === null;
    const isInOrder = pillar === reached + 1 || pillar === reached || pillar === 1 || reached === 0;
    const isRight: boolean = isHeadless
      ? newHeading !== null && isFirstUnder(newHeading, source, plan)
      : isInOrder && pillar >= 1 && pillar <= LAST_PILLAR;
    if (!isRight) {
      const what = isHeadless
        ? 'This action stands under no pillar heading, so its reference is not known.'
        : `The pillar heading is numbered ${pillar}; pillars run from 1 to ${LAST_PILLAR} in order.`;
      findings.push(makeFinding('pillar-missing', placeOf(source, 'action'), { what }));
    }
    newHeading = isRight && pillar === reached + 1 ? source : null;
    if (!isRight) reached++;
    else reached = pillar ?? reached;
  }
  return findings;
});

/** True where no action stands between a heading and this one: a number used too early took the heading's place. */
function isFirstUnder(heading: Source, { block, row }: Source, { actions }: Plan): boolean {
  const isBetween = ({ source }: Plan['actions'][number]) => source.row > heading.row && source.row < row;
  return block === heading.block && !actions.some((action) => action.source.block === block && isBetween(action));
}

function pillarStarts({ headings, headless }: Plan, blocks: readonly Source['block'][]): PillarStart[] {
  const starts = [...headings, ...headless.map(({ source }) => ({ pillar: null, source }))];
  const place = ({ source }: PillarStart) => blocks.indexOf(source.block);
  return starts.sort((a, b) => place(a) - place(b) || a.source.row - b.source.row);
}
