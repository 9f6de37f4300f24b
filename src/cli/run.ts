import { runPlan, type PlanResult } from '../core';
import { HostError } from '../hosts/hostError';
import { patchXlsx, type XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import { CliError } from './cliError';
import { HELP } from './help';
import { checkJson } from './json/checkJson';
import { figuresJson } from './json/figuresJson';
import { updateJson } from './json/updateJson';
import { parseArguments, type Arguments } from './parseArguments';
import { readSettingsFile } from './readSettingsFile';
import { readWorkbookFile } from './readWorkbookFile';
import { checkText } from './text/checkText';
import { figuresText } from './text/figuresText';
import { updateText } from './text/updateText';
import { machineToday } from './today';
import { refuseInputAsOutput, writeOutFile } from './writeOutFile';

/** What a run printed, and its exit status: 0 done, 1 check found an error, 2 unusable arguments or file. */
export interface CliOutcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line; every failure of arguments or files is one sentence on stderr. */
export function run(argv: readonly string[], version: string): CliOutcome {
  try {
    const args = parseArguments(argv);
    if (args === 'help') return { status: 0, stdout: HELP, stderr: '' };
    if (args === 'version') return { status: 0, stdout: `${version}\n`, stderr: '' };
    return runCommand(args);
  } catch (error) {
    if (!(error instanceof CliError || error instanceof HostError)) throw error;
    return { status: 2, stdout: '', stderr: `${error.message}\n` };
  }
}

function runCommand(args: Arguments): CliOutcome {
  if (args.out !== undefined) refuseInputAsOutput(args.out, args.files);
  const workbooks = args.files.map(readWorkbookFile);
  const result = runPlan(
    workbooks.map(({ snapshot }) => snapshot),
    {
      today: args.today ?? machineToday(),
      asOf: args.asOf,
      window: { ...(args.from !== undefined && { from: args.from }), ...(args.to !== undefined && { to: args.to }) },
      settings: args.settingsFile === undefined ? undefined : readSettingsFile(args.settingsFile),
    },
  );
  const stdout = commands[args.command](result, args, workbooks);
  const hasError = result.findings.some(({ severity }) => severity === 'error');
  return { status: args.command === 'check' && hasError ? 1 : 0, stdout, stderr: '' };
}

type Command = (result: PlanResult, args: Arguments, workbooks: readonly XlsxWorkbook[]) => string;

const commands: Readonly<Record<Arguments['command'], Command>> = {
  check: (result, { files, isJson }) => (isJson ? toJson(checkJson(result, files)) : checkText(result, files)),
  figures: (result, { files, isJson }) =>
    isJson ? toJson(figuresJson(result, files)) : `${checkText(result, files)}\n${figuresText(result)}`,
  update: (result, { out, isJson }, workbooks) => {
    writeOutFile(out!, patchXlsx(workbooks[0]!, result.update.patch));
    return isJson ? toJson(updateJson(result, out!)) : updateText(result, out!);
  },
};

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
