import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { AssessedIndicator } from '../../model/assessment';
import { hasColumn, placeOf } from '../../model/source';
import { fieldCell, type Block } from '../../read/block';
import { ENOUGH } from '../../read/cells/assessmentLevels';
import { assessedIndicators } from '../assessedIndicators';
import { modelRule } from '../rule';

/** An indicator under 3 has a timeline. Where the sheet has no column for it, that is one slip. */
export const lowLevelsHaveATimeline = modelRule(['assessment-timeline-missing'], (model) => {
  const withoutColumn = new Map<Block, AssessedIndicator[]>();
  const found: Finding[] = [];
  for (const indicator of assessedIndicators(model).filter(isOpen)) {
    const { source } = indicator;
    if (hasColumn(source, 'timeline')) found.push(findingAt(indicator, 'timeline', ''));
    else {
      const ofBlock = withoutColumn.get(source.block);
      if (ofBlock === undefined) withoutColumn.set(source.block, [indicator]);
      else ofBlock.push(indicator);
    }
  }
  return [
    ...found,
    ...[...withoutColumn.values()].map((ofBlock) => findingAt(ofBlock[0]!, 'level', describe(ofBlock))),
  ];
});

function isOpen({ level, timeline, source }: AssessedIndicator): boolean {
  if (level.kind !== 'level' || level.level >= ENOUGH || timeline !== '') return false;
  const { kind } = fieldCell(source.block, source.row, 'timeline');
  return kind !== 'error' && kind !== 'uncalculated';
}

function findingAt({ level, source }: AssessedIndicator, field: string, more: string): Finding {
  const value = level.kind === 'level' ? level.level : '';
  return makeFinding('assessment-timeline-missing', placeOf(source, field), { level: value, more });
}

function describe(indicators: readonly AssessedIndicator[]): string {
  const others = indicators.length - 1;
  return ` The sheet has no column for timelines${others > 0 ? ` (${others} more under 3)` : ''}.`;
}
