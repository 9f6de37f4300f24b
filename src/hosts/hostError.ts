/** What can stop a host, each with the sentence people read. `{name}` is the workbook, sheet or range concerned. */
const sentences = {
  'file-missing': 'There is no file {name}.',
  'file-unreadable': 'The file {name} could not be read.',
  'file-unwritable': 'The file {name} could not be written. Nothing was changed.',
  'not-a-workbook': '{name} is not an Excel workbook (.xlsx or .xlsm).',
  'old-format': '{name} is in the old .xls format. Save it in Excel as .xlsx and try again.',
  'password-protected': '{name} is protected with a password. Remove the password in Excel and try again.',
  damaged: '{name} is damaged and could not be read. Open it in Excel, let Excel repair it, save it and try again.',
  'too-large': '{name} is larger than Plan Monitor reads (1 GB unpacked, 50 million cells).',
  signed:
    '{name} carries a digital signature, which any change would break. Remove the signature or use an unsigned copy.',
  'sheet-missing': 'The sheet {name} is no longer in the workbook. Check again, then update.',
  'table-missing': 'The table {name} is no longer in the workbook. Check again, then update.',
  'sheet-exists': 'There is already a sheet {name} in the workbook. Rename it, then try again.',
  'sheet-name-invalid': 'Excel does not take {name} as the name of a sheet.',
  'sheet-not-owned': 'The sheet {name} was not made by Plan Monitor, so it is not deleted.',
  'sheet-in-use': 'Formulas or names refer to the sheet {name}, so it is not deleted. Change them, then try again.',
  'last-sheet':
    'The sheet {name} is the only one to be seen, so it is not deleted. Show another sheet, then try again.',
  'table-exists': 'There is already a table or a name {name} in the workbook. Rename it, then try again.',
  'table-name-invalid': 'Excel does not take {name} as the name of a table.',
  'table-misfit':
    'The cells {name} cannot become a table: they overlap a table or merged cells, or their headers do not fit.',
  'page-text-too-long':
    'The header or footer of the sheet {name} is longer than the 255 characters that Excel takes. Use shorter words.',
  'note-taken': 'The cell {name} has a note of its own, which is kept. Nothing was written.',
  'list-unusable':
    'Excel does not take the list of choices “{name}”: one is empty or holds a comma, or they exceed 255 characters together.',
  'link-too-long':
    'The address that the cell {name} is to be linked to is longer than the 2,079 characters Excel takes.',
  'workbook-protected':
    'The structure of the workbook {name} is protected, so sheets cannot be added or deleted. Unprotect it (Review, Protect Workbook) and try again.',
  'sheet-protected': 'The sheet {name} is protected. Unprotect it (Review, Unprotect Sheet) and try again.',
  'workbook-read-only': 'The workbook {name} is open for reading only. Save a copy and try again.',
  'cell-edit-mode': 'A cell is being edited. Press Enter or Esc in Excel and try again.',
  'workbook-changed': 'The workbook was changed in the meantime. Nothing was written; check again, then update.',
  'cell-changed': 'The cell {name} was changed in the meantime. Nothing was written; check again.',
  'part-missing':
    'A part of Plan Monitor could not be loaded, so nothing was changed. Check the connection and try again.',
  'connection-lost': 'Excel did not answer. Check again to see what the workbook holds.',
  unsupported: 'This version of Excel cannot do this: {name}.',
  unexpected: 'Excel could not do this: {name}.',
} as const;

export type HostErrorCode = keyof typeof sentences;

/** A failure of a host, in words: `message` is one plain sentence that says what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly subject = '',
    options?: ErrorOptions,
  ) {
    super(sentences[code].replace('{name}', subject).replace(/\s+/g, ' '), options);
  }
}
