import { sheetLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Sheets that are hidden: anybody can show them. */
export const hiddenSheets: ShareKind<ShareInput> = {
  code: 'hidden-sheets',
  title: 'Hidden sheets',
  advice: 'Anybody can show them again. Look at each, and delete what is not meant for others in the copy you send.',
  list: ({ workbook }) =>
    workbook.sheets.flatMap(({ name, visibility }) => {
      if (visibility === 'visible') return [];
      return sheetLine(name, visibility === 'hidden' ? 'hidden' : 'hidden so that Excel does not list it');
    }),
};
