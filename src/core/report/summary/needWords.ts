import type { NeedFigure } from '../../indicators/needs/needFigure';
import type { NeedPriority } from '../../read/cells/needs/priorities';

const labels: Readonly<Record<NeedPriority, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

/** A priority as a heading. */
export function priorityLabel(priority: NeedPriority | null): string {
  return priority === null ? 'Not ranked' : labels[priority];
}

/** The Members that ask, by name. */
export function describeAskers(needs: readonly NeedFigure[]): string {
  const names = new Set(needs.map(({ need }) => need.member.name));
  return [...names].sort().join('; ');
}
