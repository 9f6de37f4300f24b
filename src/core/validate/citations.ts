import type { Action } from '../model/action';
import type { Model } from '../model/model';

/** One action citing one milestone of an objective. */
export interface Citation {
  readonly objective: string;
  readonly milestone: number;
  readonly action: Action;
}

/** Every citation of the plan, in its order. */
export function citationsOf({ plan }: Model): readonly Citation[] {
  return (plan?.actions ?? []).flatMap((action) => {
    const { rsp } = action;
    if (rsp.kind !== 'reference') return [];
    return rsp.milestones.map((milestone) => ({ objective: rsp.objective, milestone, action }));
  });
}
