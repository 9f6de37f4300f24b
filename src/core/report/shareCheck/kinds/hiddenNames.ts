import { OWNED_PREFIX } from '../../../read/ownedRanges';
import { counted, workbookLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** Names that Excel's list of names does not show; filters and printing make some, the product's own are left out. */
export const hiddenNames: ShareKind<ShareInput> = {
  code: 'hidden-names',
  title: 'Hidden names',
  advice:
    'Names of cells that Excel does not list, often left by older files. They may say what the workbook was made from.',
  list: ({ workbook }) => {
    const hidden = workbook.names.filter(
      ({ name, isHidden }) =>
        isHidden && !name.startsWith('_xlnm.') && !name.toLowerCase().startsWith(OWNED_PREFIX.toLowerCase()),
    );
    return hidden.length > 0 ? [workbookLine(counted(hidden.length, 'hidden name'))] : [];
  },
};
