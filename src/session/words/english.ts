import { pluralIn } from './pluralIn';

const plural = pluralIn('en');

const cellsWere = (cells: number) => plural(cells, { one: '# cell was', other: '# cells were' });
const interrupted = 'Plan Monitor was interrupted the last time it wrote to this workbook.';

/** The sentences a session gives: what happened and what to do. */
export const sessionText = {
  unforeseen: (detail: string) =>
    `Plan Monitor could not finish this. Check again; if it happens again, pass on these words: "${detail}"`,
  cancelled: 'The work was cancelled. Nothing was changed.',
  notStarted: 'The engine could not be started. Reload the pane and try again.',
  notCheckedAfterwards: (done: string) =>
    `${done} The workbook was not checked again afterwards: check again to see what it holds.`,
  keptUnchecked: 'Your choice is kept in the workbook, but the workbook was not checked with it: check again.',
  windowReversed: 'The last day of the window lies before its first. Nothing was changed.',
  nothingToWrite: 'Everything is up to date; there was nothing to write.',
  changedMeanwhile: {
    preview: 'The workbook was changed in the meantime. It was checked again: look at the preview, then write.',
    marks: 'The workbook was changed in the meantime. It was checked again: mark the cells once more.',
    finding: 'The workbook was changed in the meantime. It was checked again: look at the finding once more.',
  },
  writtenOn: (cells: number, sheet: string) => `${cellsWere(cells)} written on ${sheet}.`,
  writtenOnSheets: (cells: number, sheets: number) =>
    `${cellsWere(cells)} written on ${plural(sheets, { one: '# sheet', other: '# sheets' })}.`,
  columnsUpToDate: 'The columns were already up to date.',
  summaryUpToDate: 'The sheets for the RCP were already up to date.',
  noEarlierPlan: 'Choose the earlier plan first.',
  removed: 'Plan Monitor was removed from this workbook. What you typed is as it was.',
  sheetAdded: (sheet: string) => `The sheet ${sheet} was added: fill in a row each. It is yours from now on.`,
  sampleAdded: (plan: string, workshops: string) =>
    `The sheets ${plan} and ${workshops} were added and checked: a few slips are in them for you to find. They are yours; delete them when you have seen enough.`,

  marks: {
    nothing: 'There is no cell to mark: no error or warning is about one.',
    upToDate: 'The marks are up to date.',
    none: 'No cell is marked.',
    takenOff: 'The marks were taken off.',
    noneLeft: 'No cell is marked any more.',
    marked: (cells: number) =>
      `${plural(cells, { one: '# cell is', other: '# cells are' })} marked. Cells with a fill or a note of yours keep it.`,
    markedWithoutNotes: (cells: number) =>
      `${plural(cells, { one: '# cell is', other: '# cells are' })} marked. Cells with a fill of yours keep it. Notes with the words of the findings cannot be written here.`,
  },

  setAside: (place: string) => `The finding of ${place} was set aside.`,
  broughtBack: (place: string) => `The finding of ${place} is back.`,
  fixedOne: (place: string) => `${place} was changed.`,
  fixed: (cells: number) => `${cellsWere(cells)} changed.`,
  nothingFixed: 'Nothing was changed.',
  othersLeft: (cells: number) => plural(cells, { one: '# more was left as well.', other: '# more were left as well.' }),

  nothingToUndo: 'There is nothing to undo since the workbook was opened.',
  undone: {
    update: 'The last update was undone.',
    summary: 'The last building of the summary was undone.',
    removal: 'Plan Monitor is back in the workbook.',
    changes: 'The sheet of changes is as it was.',
    fix: 'The last change was undone.',
    sample: 'The sample is out of the workbook again.',
  },
  notUndone: {
    update:
      'Cells of the last update were changed since, so it cannot be undone as a whole. Nothing was changed; update again to bring the columns up to date.',
    summary:
      'Sheets of the last summary were changed since, so it cannot be undone as a whole. Nothing was changed; build it again to bring them up to date.',
    removal:
      'The workbook was changed since Plan Monitor was removed. Nothing was changed; update to write its columns anew.',
    changes: 'The sheet of changes was typed on since, so it cannot be undone as a whole. Nothing was changed.',
    fix: 'What was changed last has been typed over since, so it cannot be undone. Nothing was changed.',
    sample: 'The sample was typed on since it was added, so it stays. Delete its sheets if you want it gone.',
  },
  looksStay:
    'How its sheets look here stays as it was built last (sizes, formats, charts, pages): build it again to lay them out anew.',
  repaired: {
    update: `${interrupted} It has now worked out its columns again and written them; what you typed is as it was.`,
    summary: `${interrupted} It has now built the sheets for the RCP again; what you typed is as it was.`,
    removal:
      'Plan Monitor was interrupted while it was being removed from this workbook. It has now been removed; what you typed is as it was.',
  },
} as const;
