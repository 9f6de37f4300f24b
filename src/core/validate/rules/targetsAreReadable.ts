import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { actionRule } from '../rule';

/** Every target is written in a form that can be measured; one finding a cell. */
export const targetsAreReadable = actionRule(['target-unreadable'], ({ indicators, source }) => {
  const unreadable = indicators.filter(({ target, targetText }) => target === null && targetText !== '');
  if (unreadable.length === 0) return null;
  const value = unreadable.map(({ targetText }) => targetText).join('; ');
  return makeFinding('target-unreadable', placeOf(source, 'target'), { value });
});
