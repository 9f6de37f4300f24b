import { formatShare as roundShare } from '../../core';
import { formatRoundedPercentage } from './formatNumber';

/** A fraction as a percentage with one decimal, in the user's digits: rounded as in every sheet and file, half up. */
export function formatShare(fraction: number): string {
  return formatRoundedPercentage(Number.parseFloat(roundShare(fraction)));
}
