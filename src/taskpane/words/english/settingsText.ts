import { plural } from './plural';

/** The sentences of the settings, in one place. */
export const settingsText = {
  title: 'Settings',
  close: 'Close settings',
  days: 'Days',
  daysHelp: 'These are kept until the pane is closed.',
  rules: 'How figures are judged',
  rulesHelp: 'These are kept in the workbook and travel with it. A change is used at once.',
  percentage: 'Give a percentage from 0 to 100.',
  byDefault: (value: string) => `The default is ${value}`,
  changedFrom: (value: string) => `Changed; the default is ${value}`,
  reset: 'Back to the defaults',
  windowShort: (days: string) => `workshops: ${days}`,
  changed: (count: number) => `${plural(count, { one: '# setting', other: '# settings' })} changed`,

  remove: {
    title: 'Remove Plan Monitor',
    help: 'Takes out every column, sheet and setting that Plan Monitor wrote. What you typed stays.',
    nothing: 'Plan Monitor has written nothing in this workbook.',
    ask: 'Remove from this workbook…',
    goes: (cells: number, sheets: number) =>
      sheets === 0
        ? `This clears ${plural(cells, { one: '# computed cell', other: '# computed cells' })}. The settings go as well.`
        : `This clears ${plural(cells, { one: '# computed cell', other: '# computed cells' })} and deletes ${plural(sheets, { one: '# sheet', other: '# sheets' })} with everything on them, your notes too. The settings go as well.`,
    remove: 'Remove Plan Monitor',
    keep: 'Keep it',
  },

  window: 'Participation and gender of',
  windowHint: 'The plan’s indicators always cover its term',
  term: 'The whole term of the plan',
  allRows: 'All rows',
  years: 'A fiscal year',
  quarters: 'A quarter',
  twoDates: 'Two dates…',
  from: 'From',
  to: 'To',
  openEnd: 'An empty day stands for the plan’s own',
  order: 'The last day lies before the first.',
  anyDay: 'on any day',
  openFrom: (to: string) => `up to ${to}`,
  openTo: (from: string) => `from ${from} on`,
  between: (from: string, to: string) => `${from} to ${to}`,
} as const;
