/** The words of the workbench; those of the pane are the pane's. */
export const words = {
  title: 'Plan Monitor',
  openWorkbook: 'Open workbook',
  openSample: 'Open sample',
  saveCopy: 'Save a copy',
  sampleName: 'sample.xlsx',
  welcome: 'Check a strategic plan without Excel',
  welcomeText:
    'Drop a workbook here, or open one. It is read on this computer only, and nothing is sent anywhere. Your file is never changed: you save a copy.',
  dropHere: 'Drop the workbook to open it',
  unreadable: (file: string) => `The file ${file} could not be read.`,
  oneFile: 'Drop one workbook at a time.',
  dismiss: 'Close this message',
  pane: 'Plan Monitor pane',
  workbook: 'Workbook',
  grid: (sheet: string) => `Cells of ${sheet}`,
  sheets: 'Sheets of the workbook',
  hidden: (sheet: string) => `${sheet} (hidden)`,
  cell: 'Cell',
  content: 'Content of the cell',
  ownedLegend: 'Columns written by Plan Monitor',
  unsaved: 'not saved yet',
} as const;
