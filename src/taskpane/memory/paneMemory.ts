import { createContext, useContext } from 'react';

/** What the pane remembers of its user between visits, on this machine: short texts by name. */
export interface PaneMemory {
  /** Null where nothing is remembered. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** Null for a pane that remembers nothing between visits. */
export const PaneMemoryContext = createContext<PaneMemory | null>(null);

export function usePaneMemory(): PaneMemory | null {
  return useContext(PaneMemoryContext);
}
