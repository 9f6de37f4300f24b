import type { Action } from '../../model/action';
import { valueOfRsp } from '../../read/cells/rspReference';

/** Where an action stands in the Regional Strategic Plan. */
export interface RspPlace {
  /** The focus area in words; why there is none, for an action that cites no objective. */
  readonly focusArea: string;
  /** `1.1.2`; '' without one. */
  readonly objective: string;
  /** `1, 2`; '' without one. */
  readonly milestones: string;
  /** Sorts places in the order of the Regional Strategic Plan, those outside it last. */
  readonly order: readonly number[];
}

/** The first figure of an objective is its focus area: 1.1.2 stands in focus area 1 (definition: domain 1.3). */
export function rspPlace({ rsp }: Action): RspPlace {
  const reference = valueOfRsp(rsp);
  if (reference === null)
    return { ...outside[rsp.kind === 'reference' ? 'blank' : rsp.kind], objective: '', milestones: '' };
  const { objective, milestones } = reference;
  const figures = objective.split('.').map(Number);
  return {
    focusArea: `Focus area ${figures[0]!}`,
    objective,
    milestones: milestones.join(', '),
    order: [...figures, milestones[0] ?? 0],
  };
}

const outside = {
  specific: { focusArea: 'Not in the RSP', order: [1001] },
  blank: { focusArea: 'No reference', order: [1002] },
  malformed: { focusArea: 'Reference not readable', order: [1003] },
} as const;

/** Below 0 where the first stands before the second. */
export function compareRspPlaces(a: RspPlace, b: RspPlace): number {
  for (let index = 0; index < Math.max(a.order.length, b.order.length); index++) {
    const difference = (a.order[index] ?? 0) - (b.order[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
