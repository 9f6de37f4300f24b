import { basename } from 'node:path';
import { mappingProblems, readSheetMappings, type SheetMapping, type WorkbookSnapshot } from '../core';
import { CliError } from './cliError';
import { readJsonFile } from './readJsonFile';

/**
 * Reads `--map`: a list of sheets, or an object with such a list under `sheets`, as `check --json` prints it. A file is
 * known by its path, otherwise by its name. @throws CliError saying what cannot be used.
 */
export function readMapFile(path: string, workbooks: readonly WorkbookSnapshot[]): readonly SheetMapping[] {
  const { mappings, problems } = readSheetMappings(listIn(readJsonFile('map', path)));
  const [wrong] = problems;
  if (wrong !== undefined) throw new CliError(`The map file ${path}: ${wrong}`);
  const placed = mappings.map((mapping) => withGivenPath(mapping, workbooks));
  const [problem] = mappingProblems(workbooks, placed);
  if (problem !== undefined) throw new CliError(`The map file ${path}: ${problem}`);
  return placed;
}

function listIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'sheets' in value ? value.sheets : value;
}

function withGivenPath(mapping: SheetMapping, workbooks: readonly WorkbookSnapshot[]): SheetMapping {
  const { file } = mapping;
  if (file === undefined || workbooks.some((workbook) => workbook.file === file)) return mapping;
  const namesakes = workbooks.filter((workbook) => basename(workbook.file) === basename(file));
  return namesakes.length === 1 ? { ...mapping, file: namesakes[0]!.file } : mapping;
}
