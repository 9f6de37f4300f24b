import type { Output } from '../model/publications/output';
import { fieldCell } from '../read/block';

/** The field an output's issue number is read from: its own column, where that cell is filled, else its title. */
export function issueField({ source }: Output): 'issueNumber' | 'title' {
  return fieldCell(source.block, source.row, 'issueNumber').kind === 'blank' ? 'title' : 'issueNumber';
}
