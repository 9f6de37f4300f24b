import { chartOrders } from './chartOrders';
import { schemaOrders } from './schemaOrders';
import type { XmlNode } from './xmlNode';

interface Place {
  readonly rank: number;
  readonly isRepeated: boolean;
}

/** What the schema says of an element's children. */
export interface ChildOrder {
  readonly places: ReadonlyMap<string, Place>;
  readonly required: readonly string[];
}

const orders = new Map(
  Object.entries({ ...schemaOrders, ...chartOrders }).map(([name, text]) => [name, orderOf(text)] as const),
);

/** The order for an element inside a parent; undefined where none is listed. */
export function findOrder(parent: XmlNode | null, node: XmlNode): ChildOrder | undefined {
  return orders.get(`${node.space}:${parent?.name ?? ''}/${node.name}`) ?? orders.get(`${node.space}:${node.name}`);
}

function orderOf(text: string): ChildOrder {
  const places = new Map<string, Place>();
  const required: string[] = [];
  text.split(' ').forEach((choice, rank) => {
    for (const word of choice.split('|')) {
      const name = word.replace(/[*+!]$/, '');
      places.set(name, { rank, isRepeated: /[*+]$/.test(word) });
      if (/[+!]$/.test(word)) required.push(name);
    }
  });
  return { places, required };
}
