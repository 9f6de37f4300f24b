import {
  parseLink,
  parseSheetRange,
  type ConditionalFormat,
  type DropdownList,
  type PatchOperation,
} from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { MarkModel } from '../model/sheetParts';

/** Links that came, lead elsewhere, or went. */
export function linkOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  const came = [...sheet.hyperlinks.entries()].filter(([row, column, link]) => {
    return targetOf(former?.hyperlinks.get(row, column)) !== targetOf(link);
  });
  const gone = [...(former?.hyperlinks.entries() ?? [])].filter(([row, column]) => !sheet.hyperlinks.get(row, column));
  return [
    ...gone.map(([row, column]): PatchOperation => ({ op: 'deleteHyperlink', sheet: sheet.name, row, column })),
    ...came.map(([row, column, link]): PatchOperation => {
      return { op: 'addHyperlink', sheet: sheet.name, row, column, target: parseLink(targetOf(link)) };
    }),
  ];
}

function targetOf(link: unknown): string {
  const { address, documentReference } = (link ?? {}) as Readonly<Record<string, string | undefined>>;
  return documentReference === undefined ? (address ?? '') : `#${documentReference}`;
}

export function markOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  return newMarks(sheet.formats, former?.formats).map(({ range, settings }) => {
    return { op: 'conditionalFormat', sheet: sheet.name, range, format: formatOf(settings) };
  });
}

export function listOperations(sheet: SheetModel, former: SheetModel | null): PatchOperation[] {
  return newMarks(sheet.lists, former?.lists).map(({ range, settings }) => {
    return { op: 'dataValidation', sheet: sheet.name, range, list: listOf(settings) };
  });
}

function newMarks(marks: readonly MarkModel[], former: readonly MarkModel[] = []): readonly MarkModel[] {
  const known = new Set(former.map((mark) => JSON.stringify(mark)));
  return marks.filter((mark) => !known.has(JSON.stringify(mark)));
}

interface Bound {
  readonly formula: string;
}

function formatOf(settings: Readonly<Record<string, unknown>>): ConditionalFormat['format'] {
  const numberOf = (bound: unknown) => Number((bound as Bound).formula.replace(/^=/, ''));
  if (settings.type === 'IconSet') {
    const [, second, third] = settings.criteria as readonly unknown[];
    return { kind: 'icons', second: numberOf(second), third: numberOf(third) };
  }
  const colour = String(settings.fillColor).slice(1);
  return { kind: 'dataBars', colour, from: numberOf(settings.lower), to: numberOf(settings.upper) };
}

function listOf(settings: Readonly<Record<string, unknown>>): DropdownList {
  const { source } = (settings.rule as { readonly list: { readonly source: string } }).list;
  if (!source.startsWith('=')) return { kind: 'texts', texts: source.split(',') };
  return { kind: 'cells', ...parseSheetRange(source.slice(1))! };
}
