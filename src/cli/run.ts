import {
  buildShareCheck,
  isMarkedUnfinished,
  runPlan,
  type CheckReport,
  type FiguresReport,
  type PlanResult,
} from '../core';
import { HostError } from '../hosts/hostError';
import { CliError } from './cliError';
import { HELP } from './help';
import { parseArguments, type Arguments } from './parseArguments';
import { readMapFile } from './readMapFile';
import { readSettingsFile } from './readSettingsFile';
import { readWorkbookFile } from './readWorkbookFile';
import { diffJson } from './diffJson';
import { checkText } from './text/checkText';
import { diffText } from './text/diffText';
import { figuresText } from './text/figuresText';
import { shareText } from './text/shareText';
import { summaryText } from './text/summaryText';
import { updateText } from './text/updateText';
import { machineToday } from '../session/machineToday';
import type { OpenWorkbook, WorkbookOpener } from './workbookFormat';
import { slidesToWrite, type SlidesToWrite } from './slidesToWrite';
import { updateJson } from './updateJson';
import { refuseInputAsOutput, writeOutFile } from './writeOutFile';

/** What a run printed, and its exit status: 0 done, 1 check found an error, 2 unusable arguments or file. */
export interface CliOutcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
  /** Slides that are still to be written before anything is printed. */
  readonly slides?: SlidesToWrite | undefined;
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
  if (args.out !== undefined) refuseInputAsOutput('--out', args.out, args.files);
  if (args.pptx !== undefined) refuseInputAsOutput('--pptx', args.pptx, args.files);
  const opened = args.files.map((path) => openWorkbook(readWorkbookFile(path), path));
  const snapshots = opened.map(({ snapshot }) => snapshot);
  const isDiff = args.command === 'diff';
  const workbooks = isDiff ? opened.slice(1) : opened;
  const result = runPlan(isDiff ? snapshots.slice(1) : snapshots, {
    today: args.today ?? machineToday(),
    asOf: args.asOf,
    window: { ...(args.from !== undefined && { from: args.from }), ...(args.to !== undefined && { to: args.to }) },
    settings: args.settingsFile === undefined ? undefined : readSettingsFile(args.settingsFile),
    withSheets: true,
    summary: args.command === 'summary' ? { meeting: args.meeting ?? null, profile: args.member } : undefined,
    earlier: isDiff ? { kind: 'workbook', workbook: snapshots[0]! } : undefined,
    mappings: args.mapFile === undefined ? undefined : readMapFile(args.mapFile, snapshots),
  });
  if (args.out !== undefined) refuseUnfinished(workbooks[0]!.snapshot.state);
  refuseUnknownMember(result, args.member);
  const stdout = commands[args.command](result, args, workbooks);
  const hasError = result.findings.some(({ severity }) => severity === 'error');
  const slides = args.pptx === undefined ? undefined : slidesToWrite(result, args.pptx);
  return { status: args.command === 'check' && hasError ? 1 : 0, stdout, stderr: '', slides };
}

/** What a broken-off write has begun is taken out where it was written: a copy of it would keep it for good. */
function refuseUnfinished(state: string | null): void {
  if (!isMarkedUnfinished(state)) return;
  throw new CliError(
    'Plan Monitor was interrupted while it wrote to this workbook. Open it in Excel or in the workbench and let Plan Monitor write again, then try again.',
  );
}

function refuseUnknownMember({ model }: PlanResult, code: string | undefined): void {
  if (code === undefined || model.directory.membersOn(model.asOf).some((member) => member.code === code)) return;
  throw new CliError(`--member ${code}: no Member of the region has this code; give one such as FJ.`);
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
    const { update, report } = result;
    writeOutFile(out!, workbooks[0]!.patched(update.patch));
    return isJson ? toJson(updateJson(update, report, out!)) : updateText(update, out!);
  },
  summary: ({ summary, report }, { out, pptx, isJson }, workbooks) => {
    writeOutFile(out!, workbooks[0]!.patched(summary!.patch));
    return isJson ? toJson(updateJson(summary!, report, out!)) : summaryText(summary!, out!, pptx);
  },
  diff: ({ comparison }, { out, isJson }, workbooks) => {
    const { problem, report, update } = comparison!;
    if (problem !== null) throw new CliError(problem);
    if (out !== undefined) writeOutFile(out, workbooks[0]!.patched(update.patch));
    return isJson ? toJson(diffJson(report)) : diffText(report, update, out);
  },
  share: ({ share }, { isJson }, workbooks) => {
    const found = buildShareCheck(share, workbooks[0]!.contents());
    return isJson ? toJson(found) : shareText(found);
  },
};

/** The part of the report that `check` prints. */
function checkOnly({ asOf, today, term, window, sheets, findings, counts, setAside }: FiguresReport): CheckReport {
  return { asOf, today, term, window, sheets, findings, counts, setAside };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
