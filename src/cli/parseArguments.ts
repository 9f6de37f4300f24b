import { parseArgs } from 'node:util';
import { parseIsoDay, type Day } from '../core';
import { CliError } from './cliError';

export type CommandName = 'check' | 'figures' | 'update' | 'summary' | 'diff' | 'share';

export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly asOf: Day | undefined;
  readonly today: Day | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly settingsFile: string | undefined;
  readonly mapFile: string | undefined;
  readonly out: string | undefined;
  /** What the meeting is called that a summary is for. */
  readonly meeting: string | undefined;
  /** Where the slides of a summary go. */
  readonly pptx: string | undefined;
  /** Code of a Member that gets a page of its own, in capitals. */
  readonly member: string | undefined;
  readonly isJson: boolean;
}

const COMMANDS: readonly string[] = ['check', 'figures', 'update', 'summary', 'diff', 'share'] satisfies CommandName[];

const options = {
  'as-of': { type: 'string' },
  today: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  settings: { type: 'string' },
  map: { type: 'string' },
  out: { type: 'string' },
  meeting: { type: 'string' },
  pptx: { type: 'string' },
  member: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the command line; 'help' or 'version' when that is asked. @throws CliError with a sentence. */
export function parseArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parseStrictly(argv);
  if (values.help || argv.length === 0) return 'help';
  if (values.version) return 'version';
  const [command, ...files] = positionals;
  if (command === undefined || !COMMANDS.includes(command)) {
    throw new CliError(`Give a command: ${COMMANDS.join(', ')}. "${command ?? ''}" is none; see plan-monitor --help.`);
  }
  if (command === 'diff' && files.length !== 2) {
    throw new CliError('Give the old plan and the new one: plan-monitor diff OLD.xlsx NEW.xlsx');
  }
  if (files.length === 0) throw new CliError(`Give a workbook: plan-monitor ${command} FILE.xlsx`);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new CliError(`The file ${twice} is given twice.`);
  refuseStrayOptions(command, values);
  const from = dayOption('from', values.from);
  const to = dayOption('to', values.to);
  if (from !== undefined && to !== undefined && to < from) throw new CliError('--to lies before --from.');
  return {
    command: command as CommandName,
    files,
    asOf: dayOption('as-of', values['as-of']),
    today: dayOption('today', values.today),
    from,
    to,
    settingsFile: values.settings,
    mapFile: values.map,
    out: values.out,
    meeting: values.meeting,
    pptx: values.pptx,
    member: values.member?.toUpperCase(),
    isJson: values.json ?? false,
  };
}

/** Options that only some commands have, with these. */
const optionsOf = {
  out: ['update', 'summary', 'diff'],
  meeting: ['summary'],
  pptx: ['summary'],
  member: ['summary'],
} as const;

/** Commands that do nothing but write. */
const writingCommands: readonly string[] = ['update', 'summary'] satisfies CommandName[];

function refuseStrayOptions(command: string, values: Partial<Record<keyof typeof optionsOf, string>>): void {
  for (const name of ['out', 'meeting', 'pptx', 'member'] as const) {
    const commands: readonly string[] = optionsOf[name];
    if (values[name] !== undefined && !commands.includes(command)) {
      throw new CliError(
        `--${name} goes with ${commands.join(', ').replace(/, (?=[^,]*$)/, ' and ')}, not with ${command}.`,
      );
    }
  }
  if (writingCommands.includes(command) && values.out === undefined)
    throw new CliError('Say where to write: --out FILE.xlsx');
  if (values.pptx !== undefined && values.pptx === values.out) {
    throw new CliError('--out and --pptx name the same file: give the slides a name of their own, such as FILE.pptx.');
  }
}

function parseStrictly(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(`${message.split('. ')[0]}; see plan-monitor --help.`, { cause: error });
  }
}

function dayOption(name: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (day === null) throw new CliError(`--${name} needs a date such as 2026-06-30; "${text}" is none.`);
  return day;
}
