import type { PlanOptions, WorkbookSnapshot } from '../../../src/core';
import { directEngine } from '../../../src/session/directEngine';
import type { Engine, EngineResult } from '../../../src/session/engine';
import { canonical } from '../../support/canonical';

/** An engine that answers what it was asked before from memory: explorations meet the same few workbooks many times. */
export function memoEngine(): Engine {
  const known = new Map<string, Promise<EngineResult>>();
  return {
    ...directEngine,
    run: (workbooks: readonly WorkbookSnapshot[], options: PlanOptions) => {
      const key = JSON.stringify([workbooks.map((workbook) => canonical(workbook)), options]);
      const result = known.get(key) ?? directEngine.run(workbooks, options);
      known.set(key, result);
      return result;
    },
  };
}
