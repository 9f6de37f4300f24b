import type { ExpertGroup } from '../../read/cells/experts/expertOrigins';

/** Where experts came from, in words. What is not recognised may be a person's name. */
export function originWords({ origin, without }: Pick<ExpertGroup, 'origin' | 'without'>): string {
  return origin ?? (without === 'not given' ? 'Origin not given' : 'Origin not recognised');
}
