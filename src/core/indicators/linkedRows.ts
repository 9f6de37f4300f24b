import type { ActionRefsReading } from '../read/cells/actionRefs';

interface Linked {
  readonly actions: ActionRefsReading;
}

const indexes = new WeakMap<readonly Linked[], ReadonlyMap<string, readonly Linked[]>>();

/**
 * The rows that name an action, in their order: a row is linked to the actions its plan-action column names, and to
 * nothing else (definition: domain 1.4). Indexed once for all actions.
 */
export function rowsLinkedTo<Row extends Linked>(rows: readonly Row[], ref: string | null): readonly Row[] {
  let index = indexes.get(rows) as ReadonlyMap<string, readonly Row[]> | undefined;
  if (index === undefined) indexes.set(rows, (index = indexRows(rows)));
  return (ref === null ? undefined : index.get(ref)) ?? [];
}

function indexRows<Row extends Linked>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const ref of row.actions.refs) {
      const linked = index.get(ref);
      if (linked) linked.push(row);
      else index.set(ref, [row]);
    }
  }
  return index;
}
