import { openPaneMemory } from '../../../src/taskpane/memory/openPaneMemory';

/** A browser's storage, as far as it is asked for. */
function storage() {
  const kept = new Map<string, string>();
  const use = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { kept, find: () => use as Storage };
}

test('what was written is there at the next visit', () => {
  const { find } = storage();
  openPaneMemory(find).write('first-run', 'seen');
  expect(openPaneMemory(find).read('first-run')).toBe('seen');
  expect(openPaneMemory(find).read('places')).toBeNull();
});

test('stays in the part of the storage that Office gives an add-in', () => {
  const { find, kept } = storage();
  openPaneMemory(find, 'part-7-').write('first-run', 'seen');
  expect([...kept.keys()]).toEqual(['part-7-plan-monitor.first-run']);
  expect(openPaneMemory(find).read('first-run')).toBeNull();
});

const refusals: Readonly<Record<string, () => Storage>> = {
  'is refused': () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  'is not there': () => undefined as unknown as Storage,
  'is full': () => {
    const use = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota was exceeded.', 'QuotaExceededError');
      },
    };
    return use as unknown as Storage;
  },
};

test.each(Object.keys(refusals))('where the storage %s it remembers until the page is closed', (name) => {
  const memory = openPaneMemory(refusals[name]!);
  expect(memory.read('first-run')).toBeNull();
  memory.write('first-run', 'seen');
  expect(memory.read('first-run')).toBe('seen');
});
