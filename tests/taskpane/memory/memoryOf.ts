import type { PaneMemory } from '../../../src/taskpane/memory/paneMemory';

/** A memory of what is given, and what it keeps. */
export function memoryOf(texts: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(texts));
  const memory: PaneMemory = {
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => void kept.set(name, value),
  };
  return { memory, kept };
}
