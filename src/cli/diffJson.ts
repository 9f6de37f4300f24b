import type { ChangesReport } from '../core';

/**
 * The JSON of `diff` (definition: headless): `members` and `actions`, and beside them the figures that go along with an
 * indicator (`progress`) and the matches a person should look at (`doubts`).
 */
export function diffJson({ members, actions, progress }: ChangesReport) {
  return {
    members,
    actions: actions.map(({ change, old, new: now, fields }) => ({
      change,
      old,
      new: now,
      fields: fields.map(({ field, old: before, new: after }) => ({ field, old: before, new: after })),
    })),
    progress,
    doubts: actions.flatMap(({ old, new: now, doubt }) => (doubt === null ? [] : [{ old, new: now, message: doubt }])),
  };
}
