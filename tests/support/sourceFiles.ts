import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Imported files of the project, from its root, without extension; packages by their name. */
  readonly imports: readonly string[];
}

/** The source files under a folder of the project. */
export function sourceFiles(folder: string, pattern = /\.(?:ts|tsx)$/): readonly SourceFile[] {
  return listFiles(join(projectRoot, folder))
    .filter((path) => pattern.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path: relative(projectRoot, path), text, imports: importsOf(text, path) };
    });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function importsOf(text: string, path: string): string[] {
  const specifiers = [
    ...text.matchAll(/^(?:import|export|\}) (?:.*? )?from '([^'\n]+)'|\bimport\('([^'\n]+)'\)|new URL\('([^'\n]+)'/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
  return specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? relative(projectRoot, resolve(dirname(path), specifier)).replace(/\.tsx?$/, '')
      : specifier,
  );
}
