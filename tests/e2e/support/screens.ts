import { button, press, seen, turnTo, type PaneInExcel } from './paneInExcel';
import { settingsScreens } from './settingsScreens';

/** A screen of the pane or one of its states, and the way there from the screen before it in the list. */
export interface Screen {
  readonly name: string;
  readonly open: (at: PaneInExcel) => Promise<unknown>;
  /** True where Plan Monitor is at work, and stays so. */
  readonly isAtWork?: boolean;
}

const starts: readonly Screen[] = [
  { name: 'Sheets, before a check', open: (at) => button(at, 'Check this workbook').waitFor() },
  {
    name: 'Sheets, second page of the introduction',
    open: async (at) => {
      await turnPage(at);
      await seen(at, 'Step 2 of 3');
    },
  },
  {
    name: 'Sheets, last page of the introduction',
    open: async (at) => {
      await turnPage(at);
      await seen(at, 'Step 3 of 3');
    },
  },
  { name: 'Check, before a check', open: (at) => turnTo(at, 'Check') },
  { name: 'Figures, before a check', open: (at) => turnTo(at, 'Figures') },
  { name: 'Update, before a check', open: (at) => turnTo(at, 'Update') },
  { name: 'Summary, before a check', open: (at) => turnTo(at, 'Summary') },
  {
    name: 'Reading, with Cancel',
    isAtWork: true,
    open: async (at) => {
      await turnTo(at, 'Sheets');
      at.excel.becomeBusy();
      await press(at, 'Check this workbook');
      await button(at, 'Cancel').waitFor();
    },
  },
];

const turnPage = ({ pane }: PaneInExcel) => pane.getByRole('button', { name: 'Next', exact: true }).click();

const findings: readonly Screen[] = [
  {
    name: 'Check, findings',
    open: async (at) => {
      at.excel.becomeFree();
      await at.pane.getByRole('heading', { name: /^\d+ errors$/ }).waitFor();
    },
  },
  {
    name: 'Check, narrowed',
    open: async (at) => {
      await search(at, 'Hybird');
      await seen(at, /^\d of \d+ findings$/);
    },
  },
  {
    name: 'Check, none fits',
    open: async (at) => {
      await search(at, 'no such words');
      await seen(at, 'No finding fits.');
    },
  },
  {
    name: 'Check, all of a kind',
    open: async (at) => {
      await press(at, 'Show all findings');
      await press(at, /^Change all \d+…/);
    },
  },
  {
    name: 'Check, set aside without a reason',
    open: async (at) => {
      await press(at, /^Set aside… /);
      await press(at, /^Set aside$/);
      await seen(at, 'Say in a few words why');
    },
  },
  {
    name: 'Check, one set aside',
    open: async (at) => {
      await at.pane.getByRole('textbox', { name: 'Why is this right as it is?' }).fill('Agreed with the Member');
      await press(at, /^Set aside$/);
      await seen(at, /was set aside/);
      await press(at, 'Set aside (1)');
    },
  },
  {
    name: 'Check, why',
    open: async (at) => {
      await press(at, 'Close this message');
      await press(at, /^Why\?/);
      await button(at, 'All explanations').waitFor();
    },
  },
  { name: 'Check, all explanations', open: (at) => press(at, 'All explanations') },
];

const search = ({ pane }: PaneInExcel, words: string) => pane.getByRole('searchbox').fill(words);

const sheets: readonly Screen[] = [
  { name: 'Sheets', open: (at) => turnTo(at, 'Sheets') },
  {
    name: 'Sheets, how one is read',
    open: async (at) => {
      await press(at, 'How Workshops is read');
      await press(at, /more fields? without a column/);
    },
  },
  {
    name: 'Sheets, others and a blank one',
    open: async (at) => {
      await press(at, 'How Workshops is read');
      await press(at, '1 other sheet');
      await press(at, 'Start a blank sheet');
    },
  },
  {
    name: 'Sheets, what changed since an earlier plan',
    open: async (at) => {
      await at.pane.getByRole('combobox', { name: 'Earlier plan' }).selectOption('Plan of last year');
      await seen(at, 'Compared with Plan of last year');
    },
  },
  {
    name: 'Sheets, a sample beside sheets of their own',
    open: async (at) => {
      await press(at, 'A sample to try');
      await press(at, 'Try it on a sample');
      await button(at, 'Leave it out').waitFor();
    },
  },
];

const figures: readonly Screen[] = [
  {
    name: 'Figures',
    open: async (at) => {
      await press(at, 'Leave it out');
      await turnTo(at, 'Figures');
    },
  },
  { name: 'Figures, women', open: (at) => press(at, /^Women/) },
  {
    name: 'Figures, an indicator',
    open: async (at) => {
      await press(at, /^Women/);
      await press(at, /^1-\(c\)/);
    },
  },
  {
    name: 'Figures, none fits',
    open: async (at) => {
      await search(at, 'no such words');
      await seen(at, 'No indicator fits.');
    },
  },
];

const writes: readonly Screen[] = [
  { name: 'Update, preview', open: (at) => turnTo(at, 'Update') },
  {
    name: 'Update, refused by Excel',
    open: async (at) => {
      at.excel.workbook.findSheet('Workshops')!.isProtected = true;
      await press(at, /^Write [\d,]+ cells$/);
      await at.pane
        .getByText(/protected/)
        .first()
        .waitFor();
      at.excel.workbook.findSheet('Workshops')!.isProtected = false;
    },
  },
  {
    name: 'Update, written',
    open: async (at) => {
      await press(at, /^Write [\d,]+ cells$/);
      await seen(at, /cells were written/);
    },
  },
  {
    name: 'Update, out of date',
    open: async (at) => {
      at.excel.editCell('Plan', 'F5', { kind: 'number', value: 7 });
      await seen(at, 'The workbook was changed after the last check.');
    },
  },
  {
    name: 'Update, a cell typed over',
    open: async (at) => {
      await press(at, 'Check again');
      await at.pane.getByRole('heading', { name: /^\d+ errors$/ }).waitFor();
      await turnTo(at, 'Update');
      await seen(at, /typed over/);
    },
  },
  { name: 'Summary, preview', open: (at) => openSummary(at) },
  {
    name: 'Summary, built',
    open: async (at) => {
      await press(at, /^Build the summary/);
      await seen(at, /cells were written/);
    },
  },
  {
    name: 'Summary, before sharing',
    open: async (at) => {
      await press(at, 'List what would be seen');
      await seen(at, /^Looked for and not found/);
    },
  },
];

async function openSummary(at: PaneInExcel): Promise<void> {
  await turnTo(at, 'Summary');
  await press(at, 'Show what would be written');
  await seen(at, /will be written/);
}

/** The screens of the pane over one small workbook with slips, in an order in which each is a step or two from the one before. */
export const screens: readonly Screen[] = [
  ...starts,
  ...findings,
  ...sheets,
  ...figures,
  ...writes,
  ...settingsScreens,
];

/** Goes to a screen from the one before it, and waits until nothing goes on there. */
export async function openScreen(at: PaneInExcel, { open, isAtWork = false }: Screen): Promise<void> {
  await open(at);
  if (!isAtWork) await at.pane.getByRole('progressbar').waitFor({ state: 'detached' });
}
