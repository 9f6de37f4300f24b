import { runPlan } from '../core';
import type { Engine } from './engine';

/** Runs the pipeline where it is called; there is nothing to cancel, since it does not wait. */
export const directEngine: Engine = {
  run: async (workbooks, options) => {
    const { report, update, notices } = runPlan(workbooks, options);
    return { report, update, notices };
  },
  cancel: () => undefined,
};
