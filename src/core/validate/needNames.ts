import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import type { Model } from '../model/model';
import type { NeedEntry, NeedList } from '../model/needs/need';
import { fieldCell, fieldPlace } from '../read/block';
import { nameFindings } from './nameFindings';

/** What there is to say of the Members named in a needs survey: each cell that names them once, and rows of nobody. */
export function needNameFindings({ needs }: Model): readonly Finding[] {
  return (needs?.lists ?? []).flatMap((list) =>
    cellsOf(list).flatMap(({ entry, field, row }) => {
      const { names, year } = entry;
      const source = { block: list.block, row };
      const isBlank = list.shape !== 'memberColumns' && fieldCell(list.block, row, field).kind === 'blank';
      if (isBlank) return names.length > 0 ? [] : [nobody(list, row)];
      return nameFindings({ names, source, field, day: year.kind === 'year' ? year.period.to : null });
    }),
  );
}

/** The entries that name Members in a cell of their own, with that cell: the row's, or the header of their column. */
function cellsOf({ shape, block, entries }: NeedList) {
  const cells = new Map<string, { readonly entry: NeedEntry; readonly field: string; readonly row: number }>();
  for (const entry of entries) {
    const areHeaders = shape === 'memberColumns';
    const [field, row] = areHeaders ? [entry.field, block.headerRows[0]!] : ['member', entry.row];
    const key = `${field} ${row}`;
    if (!cells.has(key)) cells.set(key, { entry, field, row });
  }
  return [...cells.values()];
}

/** A need of nobody is in no figure. */
function nobody({ block }: NeedList, row: number): Finding {
  const params = { value: '(empty)', suggestion: ' Write who asks for this.' };
  return makeFinding('member-unknown', fieldPlace(block, row, 'member'), params);
}
