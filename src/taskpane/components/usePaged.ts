import { useState } from 'react';

/** So many are shown before the rest is asked for, and so many more each time. */
const FIRST = 20;
const PAGE = 200;

/** A long list a piece at a time: the page stays quick however long it is. */
export function usePaged<Item>(items: readonly Item[]) {
  const [limit, setLimit] = useState(FIRST);
  return {
    shown: items.length > limit ? items.slice(0, limit) : items,
    more: Math.max(0, Math.min(PAGE, items.length - limit)),
    isFirst: limit === FIRST,
    isLong: items.length > FIRST,
    showMore: () => setLimit(limit === FIRST ? PAGE : limit + PAGE),
    showFewer: () => setLimit(FIRST),
  };
}
