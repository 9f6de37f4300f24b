import type { PoolCount } from '../../indicators/experts/expertPool';
import { placeOf, type Source } from '../../model/source';
import type { TableColumn } from './buildTable';
import { numberCell } from './summaryCells';

/** How many people of a pool of experts there are, and until when they are accredited. */
export const poolColumns: readonly TableColumn<PoolCount>[] = [
  column('registered', 'Registered', 12, ({ registered }) => registered),
  column('valid', 'Valid now', 11, ({ valid }) => valid),
  column('expiring', 'Ending within a year', 13, ({ expiring }) => expiring),
  column('expired', 'Ended', 10, ({ expired }) => expired),
  column('withoutDate', 'Without a date', 11, ({ withoutDate }) => withoutDate),
];

function column(
  id: string,
  header: string,
  width: number,
  peopleOf: (count: PoolCount) => readonly Source[],
): TableColumn<PoolCount> {
  const places = (people: readonly Source[]) => people.map((source) => placeOf(source, 'validUntil'));
  return { id, header, width, write: (count) => numberCell(peopleOf(count).length, places(peopleOf(count))) };
}
