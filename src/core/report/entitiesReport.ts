import type { EntityFigures } from '../indicators/publications/entityFigures';
import { placeOf } from '../model/source';
import { formatIsoDay } from '../workbook/calendar';
import { cellReport, leftOutReport, type Files } from './places';

/** Regional entities as plain data (`regionalEntities` of the figures). */
export function entitiesReport({ byKind, byFiscalYear, leftOut }: EntityFigures, files: Files) {
  return {
    byKind: byKind.map(({ kind, entities }) => ({
      kind,
      count: entities.length,
      members: entities.map(({ member }) => member.code).sort(),
      evidence: entities.map(({ entity }) => cellReport(placeOf(entity.source, 'member'), files)),
    })),
    byFiscalYear: byFiscalYear.map(({ fiscalYear, on, counts }) => ({
      fiscalYear,
      on: formatIsoDay(on),
      counts: byKind.map(({ kind }, index) => ({ kind, count: counts[index]! })),
    })),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
  };
}
