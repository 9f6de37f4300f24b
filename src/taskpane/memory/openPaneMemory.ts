import type { PaneMemory } from './paneMemory';

/**
 * The memory of this machine, under the part of it that Office gives an add-in where it gives one. Where the browser
 * refuses its storage, or it is full, what is remembered lasts until the page is closed.
 */
export function openPaneMemory(findStorage: () => Storage, partition = ''): PaneMemory {
  const ofPage = new Map<string, string>();
  const keyOf = (name: string) => `${partition}plan-monitor.${name}`;
  return {
    read: (name) => ofPage.get(name) ?? attempt(() => findStorage().getItem(keyOf(name))),
    write: (name, value) => {
      ofPage.set(name, value);
      attempt(() => findStorage().setItem(keyOf(name), value));
    },
  };
}

/** Even asking for the storage fails where it is not allowed. */
function attempt<Value>(use: () => Value): Value | null {
  try {
    return use();
  } catch {
    return null;
  }
}
