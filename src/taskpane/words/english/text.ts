import { formatNumber } from '../../../session/locale/formatNumber';
import type { Activity, Step, WrittenKind } from '../../../session/sessionState';
import { plural } from './plural';

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
    sample: 'Take the sample out',
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
  showAll: (count: number) => `Show all ${formatNumber(count)}`,
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
    found: (count: number) => plural(count, { one: 'One sheet was found', other: '# sheets were found' }),
    columnsRead: (row: number, columns: number) =>
      `Headers in row ${formatNumber(row)}, ${plural(columns, { one: '# column read', other: '# columns read' })}`,
    leftAlone: (columns: string) => `Columns left alone: ${columns}`,
    summary: (role: string, rows: string, sureness: string) => `${role}, ${rows} (${sureness})`,
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
    next: 'Next: Update',
    severities: {
      error: (count: number) => plural(count, { one: '# error', other: '# errors' }),
      warning: (count: number) => plural(count, { one: '# warning', other: '# warnings' }),
      note: (count: number) => plural(count, { one: '# note', other: '# notes' }),
    },
    severityHelp: {
      error: 'a figure would be wrong or missing',
      warning: 'probably a slip',
      note: 'worth knowing',
    },
    cells: (count: number) => plural(count, { one: '# place', other: '# places' }),
  },

  figures: {
    indicators: (count: number, statuses: string) =>
      `${plural(count, { one: '# indicator', other: '# indicators' })} by status: ${statuses}`,
    ofStatus: (count: number, status: string) => `${formatNumber(count)} ${status}`,
    held: 'Workshops held',
    participants: 'Participants',
    membersReached: 'Members reached',
    ofMembers: (reached: number, members: number) => `${formatNumber(reached)} of ${formatNumber(members)}`,
    women: 'Women',
    womenShare: (share: string, goal: string, isMet: boolean) =>
      isMet ? `${share} (goal ${goal} met)` : `${share} (goal ${goal} not met)`,
    noData: 'No data',
    all: 'Show every figure and its rows',
  },

  update: {
    intro: 'Update writes the computed columns beside your own. First it shows what would change.',
    preview: 'Show what would change',
    nothing: 'Everything is up to date: there is nothing to write.',
    noSheets: 'There is no plan and no workshop sheet to write to.',
    willWrite: (cells: number) =>
      `${plural(cells, { one: '# cell', other: '# cells' })} will be written. What you typed is never changed.`,
    onlyNotes: 'Only what Plan Monitor remembers of its own columns will be brought up to date.',
    write: (cells: number) => (cells === 0 ? 'Update' : `Write ${plural(cells, { one: '# cell', other: '# cells' })}`),
    written: (cells: number) =>
      plural(cells, { one: 'Last update: # cell written', other: 'Last update: # cells written' }),
    next: 'Next: Summary',
    typedOver: (cells: number) => plural(cells, { one: '# cell typed over', other: '# cells typed over' }),
    typedOverHelp:
      'These cells are in columns of Plan Monitor, but someone typed into them. They stay as typed unless you tick them.',
    replace: (place: string) => `Replace ${place}:`,
    lost: 'Columns left alone',
    lostHelp: 'These columns were changed since the last update, so they are not written again.',
    lostReasons: {
      'header changed': (sheet: string, column: string) => `${sheet}, ${column}: its header now reads differently`,
      'header deleted': (sheet: string, column: string) => `${sheet}, ${column}: its header was deleted`,
      'column deleted': (sheet: string, column: string) => `${sheet}, ${column}: it was deleted or moved apart`,
    },
    changes: 'What will change',
    bySheet: 'Sheets',
    newColumn: 'New column',
    counts: (written: number, unchanged: number) =>
      written === 0
        ? `Nothing to write, ${formatNumber(unchanged)} unchanged`
        : `${plural(written, { one: '# cell', other: '# cells' })} to write, ${formatNumber(unchanged)} unchanged`,
    newSheet: (sheet: string) => `${sheet} (new sheet)`,
    misplaced: (cells: number) =>
      `${plural(cells, { one: '# cell', other: '# cells' })} stood beside another row, as after sorting only some columns.`,
    becomes: 'becomes',
    empty: '(empty)',
  },
} as const;
