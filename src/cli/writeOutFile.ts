import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError } from '../hosts/hostError';
import { CliError } from './cliError';

/** Refuses an output that is one of the inputs, by path, by link or by inode. @throws CliError */
export function refuseInputAsOutput(option: '--out' | '--pptx', out: string, inputs: readonly string[]): void {
  const target = identify(out);
  for (const input of inputs) {
    const source = identify(input);
    if (source.path === target.path || (target.inode !== null && source.inode === target.inode)) {
      throw new CliError(
        `${option} ${out} is the input ${input}. Input files are never written to: give another name.`,
      );
    }
  }
  const folder = statSync(dirname(resolve(out)), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new CliError(`There is no folder ${dirname(out)} to write ${basename(out)} to.`);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) throw new CliError(`${option} ${out} is a folder.`);
}

/** Writes the file whole or not at all: beside its place first, then moved there. @throws HostError */
export function writeOutFile(out: string, bytes: Uint8Array): void {
  const folder = dirname(resolve(out));
  const temporary = join(folder, `.${basename(out)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, resolve(out));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new HostError('file-unwritable', out, { cause: error });
  }
}

function identify(path: string): { path: string; inode: string | null } {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (found) return { path: realpathSync(path), inode: `${found.dev}:${found.ino}` };
  const folder = statSync(dirname(resolve(path)), { throwIfNoEntry: false });
  return { path: folder ? join(realpathSync(dirname(resolve(path))), basename(path)) : resolve(path), inode: null };
}
