import { dayOf } from '../../../src/core';
import { directEngine } from '../../../src/session/directEngine';
import type { Engine } from '../../../src/session/engine';
import { Session } from '../../../src/session/session';
import { startExcelHost } from '../../support/startExcelHost';
import type { ExcelSimulator } from '../excelSimulator';

/** So long a pane of these tests waits for Excel. */
export const PATIENCE_MS = 2_000;

/** The pane's session over a simulated workbook, as Excel has it, on a fixed day. */
export function startPane(engine: Engine = directEngine, timeoutMs = PATIENCE_MS) {
  const host = startExcelHost({ timeoutMs });
  const session = new Session(
    host,
    engine,
    () => dayOf(2026, 1, 15),
    () => Promise.resolve(),
  );
  return { host, session, state: () => session.getState() };
}

/** The pane is started anew on a workbook that the one before left, however it ended. */
export function restartPane(simulator: ExcelSimulator, engine: Engine = directEngine) {
  simulator.restartPane();
  return startPane(engine);
}
