import { runPlan, type CheckReport, type FiguresReport, type PlanResult } from '../core';
import { HostError } from '../hosts/hostError';
import { CliError } from './cliError';
import { HELP } from './help';
import { parseArguments, type Arguments } from './parseArguments';
import { readMapFile } from './readMapFile';
import { readSettingsFile } from './readSettingsFile';
import { readWorkbookFile } from './readWorkbookFile';
import { checkText } from './text/checkText';
import { figuresText } from './text/figuresText';
import { updateText } from './text/updateText';
import { machineToday } from '../session/machineToday';
import type { OpenWorkbook, WorkbookOpener } from './workbookFormat';
import { updateJson } from './updateJson';
import { refuseInputAsOutput, writeOutFile } from './writeOutFile';

/** What a run printed, and its exit status: 0 done, 1 check found an error, 2 unusable arguments or file. */
export interface CliOutcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the composition root gives: the product's version and the file format. */
export interface CliEnvironment {
  readonly version: string;
  readonly openWorkbook: WorkbookOpener;
}

/** Runs the command line; every failure of arguments or files is one sentence on stderr. */
export function run(argv: readonly string[], environment: CliEnvironment): CliOutcome {
  try {
    const args = parseArguments(argv);
    if (args === 'help') return { status: 0, stdout: HELP, stderr: '' };
    if (args === 'version') return { status: 0, stdout: `${environment.version}\n`, stderr: '' };
    return runCommand(args, environment);
  } catch (error) {
    if (!(error instanceof CliError || error instanceof HostError)) throw error;
    return { status: 2, stdout: '', stderr: `${error.message}\n` };
  }
}

function runCommand(args: Arguments, { openWorkbook }: CliEnvironment): CliOutcome {
  if (args.out !== undefined) refuseInputAsOutput(args.out, args.files);
  const workbooks = args.files.map((path) => openWorkbook(readWorkbookFile(path), path));
  const snapshots = workbooks.map(({ snapshot }) => snapshot);
  const result = runPlan(snapshots, {
    today: args.today ?? machineToday(),
    asOf: args.asOf,
    window: { ...(args.from !== undefined && { from: args.from }), ...(args.to !== undefined && { to: args.to }) },
    settings: args.settingsFile === undefined ? undefined : readSettingsFile(args.settingsFile),
    canAddSheets: true,
    mappings: args.mapFile === undefined ? undefined : readMapFile(args.mapFile, snapshots),
  });
  const stdout = commands[args.command](result, args, workbooks);
  const hasError = result.findings.some(({ severity }) => severity === 'error');
  return { status: args.command === 'check' && hasError ? 1 : 0, stdout, stderr: '' };
}

type Command = (result: PlanResult, args: Arguments, workbooks: readonly OpenWorkbook[]) => string;

const commands: Readonly<Record<Arguments['command'], Command>> = {
  check: (result, { isJson }) => (isJson ? toJson(checkOnly(result.report)) : checkText(result)),
  figures: (result, { isJson }) =>
    isJson
      ? toJson(result.report)
      : `${checkText(result)}
${figuresText(result)}`,
  update: (result, { out, isJson }, workbooks) => {
    writeOutFile(out!, workbooks[0]!.patched(result.update.patch));
    return isJson ? toJson(updateJson(result, out!)) : updateText(result, out!);
  },
};

/** The part of the report that `check` prints. */
function checkOnly({ asOf, today, term, window, sheets, findings, counts }: FiguresReport): CheckReport {
  return { asOf, today, term, window, sheets, findings, counts };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
