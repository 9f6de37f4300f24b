import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const CALL = /_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "1\.(\d+)"/g;

let levels: ReadonlyMap<string, number> | null = null;

/**
 * The minor version of ExcelApi 1 that each member needs, by `type.member` in lower case: the table that Microsoft's
 * client has. What it does not list was there from the start.
 */
export function apiLevels(): ReadonlyMap<string, number> {
  levels ??= readLevels();
  return levels;
}

function readLevels(): ReadonlyMap<string, number> {
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const calls = readFileSync(file, 'utf8').matchAll(CALL);
  return new Map([...calls].map(([, member, minor]) => [member!.toLowerCase(), Number(minor)] as const));
}
