import type { Place } from '../../findings/finding';
import type { AssessedPart } from '../../indicators/gender/assessmentFigures';
import type { AssessedIndicator } from '../../model/assessment';
import { placeOf } from '../../model/source';
import type { TableColumn } from './buildTable';
import { numberCell } from './summaryCells';

/** The cells of the levels of indicators. */
export function levelPlaces(indicators: readonly AssessedIndicator[]): readonly Place[] {
  return indicators.map(({ source }) => placeOf(source, 'level'));
}

/** A mean level, and what it was the time before where there is one to compare with. */
export function meanColumns<Row extends AssessedPart>(hasBefore: boolean): readonly TableColumn<Row>[] {
  const mean: TableColumn<Row> = {
    id: 'mean',
    header: 'Mean',
    width: 9,
    write: ({ mean: value, assessed }) => numberCell(value, levelPlaces(assessed), 'decimal'),
  };
  if (!hasBefore) return [mean];
  return [
    mean,
    {
      id: 'before',
      header: 'Before',
      width: 9,
      write: ({ change }) => numberCell(change?.before ?? null, [], 'decimal'),
    },
    {
      id: 'change',
      header: 'Change',
      width: 9,
      write: ({ change }) => numberCell(change?.change ?? null, [], 'decimal'),
    },
  ];
}
