import type { DefinedName, DefineName, DeleteName } from '../../../core';
import { rangeNow, type Applier, type Writing } from './operation';

/** The name is deleted and added again with the kept range: no address is written as text. */
export const defineName: Applier<DefineName> = {
  place: ({ sheet, range }) => ({ sheet, range }),
  properties: 'address',
  capture: () => () => undefined,
  apply: (target, writing) => {
    const { name } = target.operation;
    const { names } = writing.workbook;
    names.getItemOrNullObject(name).delete();
    names.add(presentName(name, writing)?.name ?? name, rangeNow(target, writing)).visible = false;
  },
  putBack: ({ operation }, writing) => putBackName(operation.name, writing),
};

export const deleteName: Applier<DeleteName> = {
  place: () => null,
  properties: '',
  capture: () => () => undefined,
  apply: ({ operation }, { workbook }) => {
    workbook.names.getItemOrNullObject(operation.name).delete();
  },
  putBack: ({ operation }, writing) => putBackName(operation.name, writing),
};

function presentName(name: string, { before }: Writing): DefinedName | undefined {
  return before.names.find((present) => present.scope === null && present.name.toLowerCase() === name.toLowerCase());
}

function putBackName(name: string, writing: Writing): undefined {
  const { names } = writing.workbook;
  names.getItemOrNullObject(name).delete();
  const present = presentName(name, writing);
  if (present) names.add(present.name, `=${present.reference}`).visible = !present.isHidden;
}
