import { useState } from 'react';

/** So many are shown before the rest is asked for, and so many more each time. */
const FIRST = 20;
const PAGE = 200;

/**
 * A long list a piece at a time: the page stays quick however long it is.
 * @param wanted the place of an item that is to be shown: when it turns to one further down, so many are.
 */
export function usePaged<Item>(items: readonly Item[], wanted = -1) {
  const [limit, setLimit] = useState(FIRST);
  const [lastWanted, setLastWanted] = useState(-1);
  if (wanted !== lastWanted) {
    setLastWanted(wanted);
    if (wanted >= limit) setLimit(Math.ceil((wanted + 1) / PAGE) * PAGE);
  }
  return {
    shown: items.length > limit ? items.slice(0, limit) : items,
    more: Math.max(0, Math.min(PAGE, items.length - limit)),
    isFirst: limit === FIRST,
    isLong: items.length > FIRST,
    showMore: () => setLimit(limit === FIRST ? PAGE : limit + PAGE),
    showFewer: () => setLimit(FIRST),
  };
}
