import { makeFinding } from '../../findings/makeFinding';
import type { Finding } from '../../findings/finding';
import { readCells } from '../readCells';
import { modelRule } from '../rule';

/** No cell that is read shows #N/A, #REF! or another error. */
export const cellsHoldNoErrors = modelRule(['error-value'], (model) => {
  const findings: Finding[] = [];
  for (const { cell, place } of readCells(model, 'error')) {
    findings.push(makeFinding('error-value', place, { value: cell.value }));
  }
  return findings;
});
