import { plural } from './plural';

/** The words of the Summary step. */
export const summaryText = {
  intro:
    'Builds the sheets for the RCP: summary, KPI status, participation, gender and about this report, with the register and the evidence. First it shows what would be written.',
  preview: 'Show what would be written',
  meeting: 'Meeting',
  meetingHint: (last: string | undefined) =>
    last === undefined
      ? 'Its numbers are kept in the workbook, so that the next meeting is compared with them. Without a name nothing is kept.'
      : `Last built: ${last}. A meeting built again is still compared with the one before it. Without a name nothing is kept.`,
  member: 'A page about one Member',
  noMember: 'None',
  willWrite: (cells: number, sheets: number) =>
    `${plural(cells, { one: '# cell', other: '# cells' })} on ${plural(sheets, { one: '# sheet', other: '# sheets' })} will be written. Notes to the right of the printed area stay.`,
  onlyNotes: 'Only looks and what Plan Monitor remembers will be brought up to date.',
  nothing: 'The sheets for the RCP are up to date: there is nothing to write.',
  write: (cells: number) =>
    cells === 0 ? 'Build the summary' : `Build the summary (${plural(cells, { one: '# cell', other: '# cells' })})`,
  sheets: 'The sheets',
  slides: 'Slides',
  slidesHelp:
    'The same pages as a PowerPoint file, made on this computer. Tables and charts can be edited. Where no file arrives, save them from the workbench.',
  saveSlides: 'Save slides',
  savingSlides: 'Making the slides…',
  slidesSaved: 'The slides were saved.',
  slidesCancelled: 'The slides were cancelled. No file was made.',
  slidesFailed: 'The slides could not be made. Show the preview again and try once more.',
  slidesInWorkbench: 'Slides are saved from the workbench or the command line: this pane cannot hand over a file.',
} as const;
