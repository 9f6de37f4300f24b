import type { Block } from '../read/block';
import { describeField, suggestField } from '../read/matchHeader';

/** The field without a column that an unknown header comes near to; null when there is none. */
export function nearField({ role, columns }: Block, header: string): string | null {
  const field = suggestField(role, header);
  return field !== null && columns[field] === undefined ? field : null;
}

/** A question to put behind the finding of an unknown header; '' without a field it comes near to. */
export function askAboutHeader(block: Block, header: string): string {
  const field = nearField(block, header);
  return field === null ? '' : ` Did you mean "${describeField(block.role, field)}"?`;
}
