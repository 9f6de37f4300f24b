import { conversations } from './conversations';
import { eMailAddresses } from './eMailAddresses';
import { hiddenCells } from './hiddenCells';
import { hiddenNames } from './hiddenNames';
import { hiddenSheets } from './hiddenSheets';
import { notes } from './notes';
import { outsideFormulas } from './outsideFormulas';
import { outsideLinks } from './outsideLinks';
import { ownState } from './ownState';
import { personalNames } from './personalNames';
import type { ShareInput, ShareKind } from './shareKind';

/** What the workbook itself can tell, in the order shown. */
export const workbookKinds: readonly ShareKind<ShareInput>[] = [
  personalNames,
  eMailAddresses,
  hiddenSheets,
  hiddenCells,
  notes,
  conversations,
  outsideFormulas,
  outsideLinks,
  hiddenNames,
  ownState,
];
