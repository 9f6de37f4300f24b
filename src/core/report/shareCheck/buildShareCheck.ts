import type { FileContents } from './fileContents';
import { fileKinds } from './kinds/fileKinds';
import type { ShareKind } from './kinds/shareKind';
import type { ShareCheck, ShareFinding } from './shareItem';

/**
 * What a recipient would see, of the workbook and of its file.
 * @param findings what the workbook told (see `listShareFindings`).
 * @param contents what the file told; null where the host has none to look into.
 */
export function buildShareCheck(findings: readonly ShareFinding[], contents: FileContents | null): ShareCheck {
  const all = [...findings, ...fileKinds.map((kind) => findingOf(kind, contents))];
  // What the workbook does not tell of the file may, and the other way round.
  const listed = new Set(all.filter(({ isListed }) => isListed).map(({ title }) => title));
  const notListed = new Set(all.map(({ title }) => title).filter((title) => !listed.has(title)));
  return {
    items: all.flatMap(({ item }) => item ?? []),
    clear: all.filter(({ item, isListed }) => isListed && item === null).map(({ title }) => title),
    notListed: [...notListed, ...(contents?.cellsNotRead ?? [])],
  };
}

/** What one kind finds; it cannot be looked for where there is nothing to look into. */
export function findingOf<Input>(kind: ShareKind<Input>, input: Input | null): ShareFinding {
  const { code, title, advice, list } = kind;
  const lines = input === null ? null : list(input);
  if (lines === null) return { title, item: null, isListed: false };
  return { title, item: lines.length === 0 ? null : { code, title, advice, lines }, isListed: true };
}
