import { ActionType, type RequestBody, type WireAction } from '../wire';

/** Set to anything, every place is tried: hours of the machine. */
const TRIES_ALL = process.env['EVERY_FAULT'] !== undefined;

/** How long an exploration may take. */
export const EXPLORATION_MS = TRIES_ALL ? 12 * 3_600_000 : 180_000;

/**
 * The actions of a request before which something was changed, and the first: where it can break off in states that
 * differ. All of them, or the first, the last and others spread evenly between.
 */
export function placesToFail({ Actions, ObjectPaths }: RequestBody, tries: number): readonly number[] {
  const changes = ({ ActionType: type, Name, ObjectPathId }: WireAction) =>
    type === ActionType.setProperty ||
    (type === ActionType.method && !Name.startsWith('_')) ||
    (type === ActionType.instantiate && ObjectPaths[ObjectPathId]?.Name === 'Add');
  const all = Actions.flatMap((_, index) => (index === 0 || changes(Actions[index - 1]!) ? [index] : []));
  return spread([...all, Actions.length - 1], tries);
}

/** So many of a list, evenly spread, its ends among them. */
export function spread<Item>(all: readonly Item[], tries: number): readonly Item[] {
  const items = [...new Set(all)];
  if (TRIES_ALL || items.length <= tries) return items;
  const picked = Array.from({ length: tries }, (_, index) => Math.round((index * (items.length - 1)) / (tries - 1)));
  return picked.map((index) => items[index]!);
}
