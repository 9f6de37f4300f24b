import type { PatchOperation } from '../../../src/core';
import { referenceText, type NameModel } from '../model/definedNames';
import type { WorkbookModel } from '../model/workbookModel';

/** Names of the whole workbook that went, or that came or moved. Those of printed pages go with the page. */
export function nameOperations(
  before: WorkbookModel,
  after: WorkbookModel,
  which: 'deleted' | 'defined',
): PatchOperation[] {
  const own = ({ names }: WorkbookModel) => names.filter(({ scope }) => scope === null);
  const keyOf = ({ name, target, isVisible }: NameModel) => JSON.stringify([name, referenceText(target), isVisible]);
  const changed = (names: readonly NameModel[], others: readonly NameModel[]) => {
    const known = new Set(others.map(keyOf));
    return names.filter((name) => !known.has(keyOf(name)));
  };
  if (which === 'deleted') {
    const kept = new Set(own(after).map(({ name }) => name));
    return own(before).flatMap(({ name }) => (kept.has(name) ? [] : [{ op: 'deleteName', name }]));
  }
  return changed(own(after), own(before)).map((name) => {
    const { target, isVisible } = name;
    const isOurs = typeof target !== 'string' && target.range !== null && !isVisible;
    if (!isOurs) throw new Error(`The name ${name.name} cannot be saved.`);
    return { op: 'defineName', name: name.name, sheet: target.sheet.name, range: target.range! };
  });
}

/** The product's own part. */
export function stateOperations(before: WorkbookModel, after: WorkbookModel): PatchOperation[] {
  const [was, is] = [before, after].map(({ parts }) => parts.map(({ xml }) => xml));
  if (was!.join() === is!.join()) return [];
  if (is!.length > 1) throw new Error('Several parts cannot be saved.');
  return [{ op: 'writeState', xml: is![0] ?? null }];
}
