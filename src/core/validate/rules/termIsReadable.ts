import { makeFinding } from '../../findings/makeFinding';
import { placeAt } from '../../read/block';
import { modelRule } from '../rule';

/** A plan says what years it covers. */
export const termIsReadable = modelRule(['term-unreadable'], ({ blocks, plan }) => {
  const block = blocks.find(({ role }) => role === 'plan');
  if (!plan || plan.term || !block) return null;
  return makeFinding('term-unreadable', placeAt(block, block.firstRow, block.firstColumn));
});
