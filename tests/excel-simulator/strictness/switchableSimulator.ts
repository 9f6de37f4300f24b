import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { addSwitches } from './addSwitches';
import type { SimulatorParts } from './refusal';

/** The simulator with every check of its own behind a switch. */
export interface SwitchableSimulator extends SimulatorParts {
  /** All checks, as `file:line what it says`. */
  readonly checks: readonly string[];
  /** The check that is switched off; null when all are on. */
  off: string | null;
  /** The checks that refused something since this was last emptied. */
  readonly refused: Set<string>;
}

const folder = resolve(__dirname, '..');
const partFiles = ['excelSimulator.ts', 'requestProcessor.ts', 'model/workbookModel.ts', 'objects/workbook.ts'];
const requireHere = createRequire(__filename);

/**
 * Loads the simulator's files anew, each `throw`, each failing answer and each object's check of access behind a switch;
 * Office.js and the product stay what they are. A check that is switched off lets things pass.
 */
export function loadSwitchableSimulator(): SwitchableSimulator {
  const checks: string[] = [];
  const state = { checks, off: null as string | null, refused: new Set<string>() };
  const switches = {
    isOn: (check: string) => {
      if (state.off === check) return false;
      state.refused.add(check);
      return true;
    },
    guard: (check: string, refuse: (location: string) => void) => (location: string) => {
      if (state.off === check) return;
      try {
        refuse(location);
      } catch (error) {
        state.refused.add(check);
        throw error;
      }
    },
  };
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const loaded = { exports: {} };
    modules.set(file, loaded);
    const code = addSwitches(file, relative(folder, file), checks);
    const run = new Function('require', 'module', 'exports', '__filename', 'switches', code);
    run((wanted: string) => requireFrom(file, wanted, load), loaded, loaded.exports, file, switches);
    return loaded.exports;
  };
  const parts = partFiles.map((file) => load(join(folder, file)));
  const simulator = Object.assign(state, ...parts) as SwitchableSimulator;
  answerBreakdowns(simulator.RequestProcessor);
  return simulator;
}

function requireFrom(file: string, wanted: string, load: (file: string) => unknown): unknown {
  if (!wanted.startsWith('.')) return requireHere(wanted);
  const path = `${resolve(dirname(file), wanted)}.ts`;
  const isOwn = path.startsWith(folder + sep) && path !== join(folder, 'loadOfficeJs.ts');
  return isOwn ? load(path) : requireHere(path.replace(/\.ts$/, ''));
}

/** Without its check the simulator may break down; that is an answer too, and not the one that was asked for. */
function answerBreakdowns(Processor: SimulatorParts['RequestProcessor']): void {
  const { process } = Processor.prototype;
  Processor.prototype.process = function (...request) {
    try {
      return process.apply(this, request);
    } catch (error) {
      const failure = { Code: 'BrokeDown', Message: String(error), Location: '', ActionIndex: 0 };
      return { Error: failure, TraceIds: [], ProcessedResults: { Results: [] } };
    }
  };
}
