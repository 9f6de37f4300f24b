import type { WebFigures, WebYear } from '../indicators/publications/webFigures';
import { placeOf } from '../model/source';
import { formatIsoDay } from '../workbook/calendar';
import { cellReport, leftOutReport, type Files } from './places';

/** Web visits as plain data (`web` of the figures). */
export function webReport({ years, leftOut }: WebFigures, files: Files) {
  return {
    years: years.map((year) => yearReport(year, files)),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
  };
}

function yearReport(year: WebYear, files: Files) {
  return {
    label: year.label,
    kind: year.kind,
    visits: year.visits,
    complete: year.isComplete,
    /** `2025-05` */
    missingMonths: year.missingMonths.map((day) => formatIsoDay(day).slice(0, 7)),
    growth: year.growth,
    evidence: year.counted.map(({ source }) => cellReport(placeOf(source, 'visits'), files)),
  };
}
