import { run, type CliOutcome } from '../../src/cli/run';
import { listContents, patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';

/** Runs the command line in this process, over the real file format. */
export function runCli(...argv: string[]): CliOutcome {
  return run(argv, {
    version: '9.9.9',
    openWorkbook: (bytes, path) => {
      const workbook = readXlsx(bytes, path);
      return {
        snapshot: workbook.snapshot,
        patched: (patch) => patchXlsx(workbook, patch),
        contents: () => listContents(workbook),
      };
    },
  });
}

/** The JSON a run prints; fails with its stderr when it printed none. */
export function runJson<T = Record<string, unknown>>(...argv: string[]): T {
  const { status, stdout, stderr } = runCli(...argv, '--json');
  if (status === 2) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

/** {@link runJson} with its arguments in one list. */
export function runJsonOf(argv: readonly string[]): Record<string, unknown> {
  return runJson(...argv);
}
