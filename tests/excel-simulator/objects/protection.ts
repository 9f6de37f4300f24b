import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import type { SimObject } from './simObject';

/** What the protection of a sheet may allow, by Excel's names. */
const OPTIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks'],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
];

/** The protection of a sheet; passwords are not simulated. */
export function protectionObject(sheet: SheetModel): SimObject {
  const checkPassword = (password: unknown, location: string) => {
    if (password !== null && password !== undefined) throw new SimError('NotImplemented', location);
  };
  return {
    type: 'WorksheetProtection',
    scalars: {
      Protected: () => sheet.isProtected,
      Options: () => ({ ...Object.fromEntries(OPTIONS.map((name) => [name, false])), ...sheet.protection }),
    },
    methods: {
      Protect: (options, password) => {
        const location = 'WorksheetProtection.protect';
        checkPassword(password, location);
        const wanted = { ...(options as object | null) };
        const isKnown = Object.entries(wanted).every(
          ([name, value]) => OPTIONS.includes(name) && typeof value === 'boolean',
        );
        if (!isKnown) throw new SimError('InvalidArgument', location);
        if (sheet.isProtected) throw new SimError('InvalidOperation', location);
        sheet.isProtected = true;
        sheet.protection = wanted;
      },
      Unprotect: (password) => {
        checkPassword(password, 'WorksheetProtection.unprotect');
        sheet.isProtected = false;
      },
    },
  };
}
