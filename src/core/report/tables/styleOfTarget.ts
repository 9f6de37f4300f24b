import type { Target } from '../../read/cells/targetForms/target';
import type { OwnedStyle } from '../../workbook/ownedStyles';

/** How a value in the unit of a target looks: a share as a percentage, a mean with two decimals, the rest as a count. */
export function styleOfTarget(target: Target | null): OwnedStyle {
  if (target?.kind === 'share' || target?.kind === 'growth') return 'share';
  return target?.kind === 'rating' ? 'decimal' : 'count';
}
