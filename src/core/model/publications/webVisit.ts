import type { NumberReading } from '../../read/cells/counts';
import type { VisitPeriod } from '../../read/cells/publications/visitPeriods';
import type { Source } from '../source';

/** How often the website was visited in a month or a year: one row of a sheet of web visits. */
export interface WebVisit {
  readonly period: VisitPeriod;
  /** The field its period stands in. */
  readonly periodField: 'year' | 'month';
  readonly visits: NumberReading;
  readonly source: Source;
}
