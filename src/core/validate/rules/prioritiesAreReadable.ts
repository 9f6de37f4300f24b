import { makeFinding } from '../../findings/makeFinding';
import { fieldPlace } from '../../read/block';
import { respelled } from '../fixText';
import { modelRule } from '../rule';

/** A priority is one of three, or a tick. */
export const prioritiesAreReadable = modelRule(['priority-unreadable'], ({ needs }) =>
  (needs?.lists ?? []).flatMap(({ block, entries }) =>
    entries.flatMap(({ row, priority, isMark, field }, at) => {
      const isSaid = !isMark && entries[at - 1]?.row === row;
      if (priority.kind !== 'unreadable' || isSaid) return [];
      const column = isMark ? field : 'priority';
      const { text: value, suggestion: near } = priority;
      const params = {
        value,
        effect: isMark ? 'nothing was counted for it' : 'this need was counted without one',
        suggestion: near === null ? '' : ` Did you mean ${near}?`,
      };
      const fix = near === null ? null : respelled({ block, row }, column, value, near);
      return [makeFinding('priority-unreadable', fieldPlace(block, row, column), params, { fix })];
    }),
  ),
);
