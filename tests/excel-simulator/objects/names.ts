import type { SheetModel } from '../model/sheetModel';
import { referenceText, type NameModel } from '../model/definedNames';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { booleanArgument, isSimObject, textArgument, type SimObject } from './simObject';

/** The names of a sheet, or with null those of the workbook; in alphabetical order, as Excel lists them. */
export function namesObject(workbook: WorkbookModel, scope: SheetModel | null): SimObject {
  const own = () =>
    workbook.names
      .filter((name) => name.scope === scope)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const find = (key: unknown) => {
    const name = own().find((one) => one.name.toLowerCase() === String(key).toLowerCase());
    return name ? nameObject(workbook, name) : null;
  };
  return {
    type: 'NamedItemCollection',
    checkAccess: (location) => checkAccess(workbook, location),
    items: () => own().map((name) => nameObject(workbook, name)),
    item: find,
    readers: ['GetItemOrNullObject'],
    methods: {
      GetItemOrNullObject: find,
      Add: (name, reference) => {
        const location = 'NamedItemCollection.add';
        const text = textArgument(name, location);
        if (!isName(text)) throw new SimError('InvalidArgument', location);
        if (find(text)) throw new SimError('ItemAlreadyExists', location);
        const added = { name: text, scope, isVisible: true, target: targetOf(workbook, reference, location) };
        workbook.names.push(added);
        return nameObject(workbook, added);
      },
    },
  };
}

function nameObject(workbook: WorkbookModel, name: NameModel): SimObject {
  return {
    type: 'NamedItem',
    ids: () => ({ _Id: name.name }),
    checkAccess: (location) => checkAccess(workbook, location),
    scalars: {
      Name: () => name.name,
      Formula: () => `=${referenceText(name.target)}`,
      Scope: () => (name.scope ? 'Worksheet' : 'Workbook'),
      Visible: () => name.isVisible,
    },
    setters: {
      Visible: (value) => {
        name.isVisible = booleanArgument(value, 'NamedItem.visible');
      },
    },
    methods: {
      Delete: () => {
        workbook.names = workbook.names.filter((other) => other !== name);
      },
    },
  };
}

/** A range, or text: a formula with its `=`; without one it is a constant in quotes, as Excel takes it. */
function targetOf(workbook: WorkbookModel, reference: unknown, location: string): NameModel['target'] {
  if (isSimObject(reference)) {
    if (!reference.ref?.range) throw new SimError('InvalidArgument', location);
    return reference.ref.sheet.refer(reference.ref.range);
  }
  const text = textArgument(reference, location);
  return text.startsWith('=') ? workbook.targetOf(text.slice(1)) : `"${text}"`;
}

/** Letters, digits, points and underscores, not like a cell's address. */
function isName(text: string): boolean {
  const looksLikeACell = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i.test(text);
  return text.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && !looksLikeACell;
}

function checkAccess(workbook: WorkbookModel, location: string): void {
  if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
}
