import type { Activity, Step, WrittenKind } from '../../session/sessionState';

/** Every sentence of the pane that does not come from the engine or a host, in one place. */
export const text = {
  product: 'Plan Monitor',
  stepsLabel: 'Steps',
  steps: {
    sheets: 'Sheets',
    check: 'Check',
    figures: 'Figures',
    update: 'Update',
    summary: 'Summary',
  } satisfies Record<Step, string>,

  activities: {
    idle: '',
    reading: 'Reading the workbook…',
    computing: 'Checking the plan and working out the figures…',
    keeping: 'Keeping your choice in the workbook…',
    fixing: 'Changing your cells…',
    writing: 'Writing…',
    undoing: 'Taking it back…',
  } satisfies Record<Activity, string>,
  notChecked: 'Not checked yet',
  checked: (asOf: string) => `Figures as of ${asOf}`,
  outOfDateShort: 'Changed since the last check',
  undo: {
    update: 'Undo last update',
    summary: 'Undo last summary',
    fix: 'Undo last change',
    changes: 'Undo writing the changes',
    removal: 'Undo removing Plan Monitor',
  } satisfies Record<WrittenKind, string>,
  cancel: 'Cancel',
  dismiss: 'Close this message',
  outOfDate: 'The workbook was changed after the last check.',
  unfinished:
    'Plan Monitor was interrupted while it wrote to this workbook: its columns and sheets are incomplete. What you typed is as it was.',
  repair: 'Write again',
  cannotListen:
    'Excel cannot tell Plan Monitor about changes to this workbook. Check again after you changed something; before writing, the workbook is compared in any case.',
  checkAgain: 'Check again',
  show: (place: string) => `Show ${place}`,
  showAll: (count: number) => `Show all ${number(count)}`,
  showFewer: 'Show fewer',
  parts: {
    loading: 'Opening…',
    failed: 'This part of the pane could not be loaded. Check the connection and try again.',
    tryAgain: 'Try again',
  },
  workbookAsAWhole: 'The whole workbook',

  sheets: {
    intro:
      'Plan Monitor finds the strategic plan and the workshop sheets by their columns. Nothing is changed by checking.',
    check: 'Check this workbook',
    none: 'No plan and no workshop sheet was found. A plan needs columns for the action, the KPI and the target; a workshop sheet needs a title and a start date.',
    found: (count: number) => (count === 1 ? 'One sheet was found' : `${count} sheets were found`),
    columns: (count: number) => `${count} columns read`,
    column: (letters: string) => `column ${letters}`,
    leftAlone: 'Columns left alone',
    next: 'Next: Check',
    asOf: 'Figures as of',
    asOfHint: 'Leave it empty for today, or the end of the plan if that is earlier',
    term: (from: string, to: string) => `Plan of ${from} to ${to}`,
  },

  check: {
    intro: 'Check reads the workbook and lists what looks wrong, with the cell.',
    check: 'Check this workbook',
    nothing: 'Nothing was found that looks wrong.',
    summary: 'In short',
    findings: 'What was found',
    next: 'Next: Update',
    severities: {
      error: (count: number) => plural(count, 'error'),
      warning: (count: number) => plural(count, 'warning'),
      note: (count: number) => plural(count, 'note'),
    },
    severityHelp: {
      error: 'a figure would be wrong or missing',
      warning: 'probably a slip',
      note: 'worth knowing',
    },
    cells: (count: number) => plural(count, 'place'),
  },

  figures: {
    indicators: (count: number) => `${plural(count, 'indicator')} by status`,
    held: 'Workshops held',
    participants: 'Participants',
    membersReached: 'Members reached',
    ofMembers: (reached: number, members: number) => `${reached} of ${members}`,
    women: 'Women',
    womenShare: (share: string, goal: string, isMet: boolean) => `${share} (goal ${goal} ${isMet ? 'met' : 'not met'})`,
    noData: 'No data',
    all: 'Show every figure and its rows',
  },

  update: {
    intro: 'Update writes the computed columns beside your own. First it shows what would change.',
    preview: 'Show what would change',
    nothing: 'Everything is up to date: there is nothing to write.',
    noSheets: 'There is no plan and no workshop sheet to write to.',
    willWrite: (cells: number) => `${plural(cells, 'cell')} will be written. What you typed is never changed.`,
    onlyNotes: 'Only what Plan Monitor remembers of its own columns will be brought up to date.',
    write: (cells: number) => (cells === 0 ? 'Update' : `Write ${plural(cells, 'cell')}`),
    typedOver: 'Cells typed over',
    typedOverHelp:
      'These cells are in columns of Plan Monitor, but someone typed into them. They stay as typed unless you tick them.',
    replace: (place: string) => `Replace ${place}`,
    lost: 'Columns left alone',
    lostHelp: 'These columns were changed since the last update, so they are not written again.',
    lostReasons: {
      'header changed': 'its header now reads differently',
      'header deleted': 'its header was deleted',
      'column deleted': 'it was deleted or moved apart',
    },
    changes: 'What will change',
    bySheet: 'Sheets',
    newColumn: 'New column',
    counts: (written: number, unchanged: number) =>
      `${written === 0 ? 'Nothing to write' : `${plural(written, 'cell')} to write`}, ${number(unchanged)} unchanged`,
    newSheet: (sheet: string) => `${sheet} (new sheet)`,
    misplaced: (cells: number) =>
      `${plural(cells, 'cell')} stood beside another row, as after sorting only some columns.`,
    becomes: 'becomes',
    empty: '(empty)',
  },
} as const;

/** 1,234 */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** `1 cell`, `1,234 cells` */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
