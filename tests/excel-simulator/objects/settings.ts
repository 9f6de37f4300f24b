import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { textArgument, type SimObject } from './simObject';

/** The settings an add-in keeps in a workbook. */
export function settingsObject(workbook: WorkbookModel): SimObject {
  const { settings } = workbook;
  const find = (key: unknown) => (settings.has(String(key)) ? settingObject(workbook, String(key)) : null);
  return {
    type: 'SettingCollection',
    items: () => [...settings.keys()].map((key) => settingObject(workbook, key)),
    item: find,
    checkAccess: (location) => checkAccess(workbook, location),
    readers: ['GetItemOrNullObject', 'GetCount'],
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => settings.size,
      Add: (key, value) => {
        const name = textArgument(key, 'SettingCollection.add');
        settings.set(name, value);
        return settingObject(workbook, name);
      },
    },
  };
}

function settingObject(workbook: WorkbookModel, key: string): SimObject {
  const { settings } = workbook;
  return {
    type: 'Setting',
    ids: () => ({ _Id: key }),
    checkAccess: (location) => checkAccess(workbook, location),
    scalars: { Key: () => key, Value: () => settings.get(key) },
    setters: { Value: (value) => void settings.set(key, value) },
    methods: { Delete: () => void settings.delete(key) },
  };
}

function checkAccess(workbook: WorkbookModel, location: string): void {
  if (workbook.isReadOnly) throw new SimError('AccessDenied', location);
}
