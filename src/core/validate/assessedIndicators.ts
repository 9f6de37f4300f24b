import type { AssessedIndicator } from '../model/assessment';
import type { Model } from '../model/model';
import { fieldCell } from '../read/block';

/** Every indicator of the gender assessments, those too that belong to none. */
export function assessedIndicators({ assessments }: Model): readonly AssessedIndicator[] {
  if (assessments === null) return [];
  return [
    ...assessments.list.flatMap(({ indicators }) => indicators),
    ...assessments.unused.map(({ indicator }) => indicator),
  ];
}

/** Those whose own row fills a field: below them, others may go without saying. */
export function ownCells(model: Model, field: string): readonly AssessedIndicator[] {
  return assessedIndicators(model).filter(({ source }) => fieldCell(source.block, source.row, field).kind !== 'blank');
}
