import { flattenText } from '../read/cells/foldText';
import { readNumberedParts, splitKpis } from '../read/cells/numberedParts';
import { readTarget, splitTargets } from '../read/cells/targets';
import type { Indicator } from './indicator';

export interface Pairing {
  readonly indicators: Indicator[];
  /** Why KPI and target do not pair one to one, as a sentence; null when they do. */
  readonly pairingProblem: string | null;
}

/**
 * Pairs the numbered parts of an action's KPI and target cells (definition: domain 1.3). A part that holds two
 * targets gives two indicators all the same. `kpis` and `targets` are the pieces of text, a row each.
 */
export function pairIndicators(kpis: readonly string[], targets: readonly string[]): Pairing {
  const isRowEach = kpis.length === targets.length && targets.length > 1 && targets.every(isWholeTarget);
  const kpiParts = isRowEach ? kpis.map(flattenText) : readNumberedParts(kpis.join('\n'));
  const targetParts = isRowEach ? targets.map(flattenText) : readNumberedParts(targets.join('\n'));
  const problems: string[] = [];
  if (kpiParts.length > 0 && targetParts.length > 0 && kpiParts.length !== targetParts.length) {
    problems.push(`The KPI has ${parts(kpiParts.length)}, the target ${parts(targetParts.length)}.`);
  }
  const indicators: Indicator[] = [];
  const count = Math.max(kpiParts.length, targetParts.length);
  for (let index = 0; index < count; index++) {
    const kpi = kpiParts[index] ?? '';
    const targetText = targetParts[index] ?? '';
    const split = targetText === '' ? null : splitTargets(targetText);
    const kpiSplit = splitKpis(kpi);
    if (split && split.length > 1) problems.push(`Part ${index + 1} of the target holds ${split.length} targets.`);
    else if (kpiSplit.length > 1) problems.push(`Part ${index + 1} of the KPI holds ${kpiSplit.length} KPIs.`);
    const pairs = split ?? [{ text: targetText, target: readTarget(targetText) }];
    const names = kpiSplit.length === pairs.length ? kpiSplit : pairs.map(() => kpi);
    pairs.forEach(({ text, target }, place) => {
      indicators.push({ part: indicators.length + 1, kpi: names[place]!, targetText: text, target });
    });
  }
  return { indicators, pairingProblem: problems.length > 0 ? problems.join(' ') : null };
}

/** An unnumbered piece that is a target by itself: an action whose indicators stand a row each. */
function isWholeTarget(piece: string): boolean {
  return !/^\(?\d\)/.test(piece) && readTarget(piece) !== null;
}

function parts(count: number): string {
  return count === 1 ? 'one part' : `${count} parts`;
}
