import { runPlan, writeChoice, writeStarter } from '../core';
import { toEngineResult, type Engine } from './engine';

/** Runs the pipeline where it is called; there is nothing to cancel, since it does not wait. */
export const directEngine: Engine = {
  run: async (workbooks, options) => toEngineResult(runPlan(workbooks, options)),
  writeChoice: async (workbook, states, choice) => writeChoice(workbook, states, choice),
  writeStarter: async (workbook, options, choice) => writeStarter(runPlan([workbook], options).model, choice),
  cancel: () => undefined,
};
