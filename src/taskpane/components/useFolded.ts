import { useState } from 'react';

/** The first of a long list, until all are asked for. */
export function useFolded<Item>(items: readonly Item[], limit: number) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = items.length > limit;
  return { shown: isLong && !isOpen ? items.slice(0, limit) : items, isLong, isOpen, toggle: () => setIsOpen(!isOpen) };
}
