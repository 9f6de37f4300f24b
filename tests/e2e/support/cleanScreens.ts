import { markUnfinished } from '../../../src/core/write/markUnfinished';
import { button, press, seen, turnTo, type PaneInExcel } from './paneInExcel';
import type { Screen } from './screens';

/** The screens of the pane over the sample with every kind of sheet, in which nothing looks wrong. */
export const cleanScreens: readonly Screen[] = [
  {
    name: 'Check, nothing found',
    open: async (at) => {
      await press(at, 'Check this workbook');
      await seen(at, 'Nothing was found that looks wrong.');
    },
  },
  { name: 'Sheets, of every kind', open: (at) => turnTo(at, 'Sheets') },
  { name: 'Figures, with a survey and charts', open: (at) => turnTo(at, 'Figures') },
  { name: 'Figures, more figures', open: (at) => openAllOf(at, 'More figures') },
  {
    name: 'Check, an unfinished write',
    open: async (at) => {
      await turnTo(at, 'Check');
      breakOff(at);
      await press(at, 'Check again');
      await button(at, 'Write again').waitFor();
    },
  },
];

async function openAllOf({ pane }: PaneInExcel, section: string): Promise<void> {
  const folded = pane.getByRole('region', { name: section }).locator('[aria-expanded=false]');
  // From the last on: what is folded inside one that was opened stands after those still to open.
  for (let index = (await folded.count()) - 1; index >= 0; index--) await folded.nth(index).click();
}

/** Leaves the workbook as a pane does that is closed while it writes. */
function breakOff({ excel }: PaneInExcel): void {
  const intent = { kind: 'update', asOf: null, window: null, meeting: null, profile: null } as const;
  const [mark] = markUnfinished(excel.snapshot(), [], intent);
  if (mark?.op === 'writeState' && mark.xml !== null) excel.workbook.addPart(mark.xml);
}
