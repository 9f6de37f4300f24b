import { REQUEST_BYTES } from './limits';

/** Things in their order, in groups that each fit one request; what is larger alone stands alone. */
export function groupByBytes<Item extends { readonly bytes: number }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let room = -1;
  for (const item of items) {
    if (item.bytes > room) {
      groups.push([]);
      room = REQUEST_BYTES;
    }
    groups.at(-1)!.push(item);
    room -= item.bytes;
  }
  return groups;
}
