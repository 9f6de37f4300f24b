import { makeFinding } from '../../findings/makeFinding';
import type { Place } from '../../findings/finding';
import { readCells } from '../readCells';
import { modelRule } from '../rule';

/** Every formula that is read holds a calculated value; one finding a column, at its first such cell. */
export const formulasAreCalculated = modelRule(['formula-not-calculated'], (model) => {
  const columns = new Map<string, { first: Place; count: number }>();
  for (const { place, block, field } of readCells(model, 'uncalculated')) {
    const key = `${block.workbookIndex}\n${block.sheet.name}\n${field}`;
    const column = columns.get(key);
    if (column) column.count++;
    else columns.set(key, { first: place, count: 1 });
  }
  return [...columns.values()].map(({ first, count }) => makeFinding('formula-not-calculated', first, { count }));
});
