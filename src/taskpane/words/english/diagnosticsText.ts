/** The words around the details for support; the details themselves are the same in every language. */
export const diagnosticsText = {
  title: 'Details for support',
  help: 'If something does not work, copy these details into your message. They hold versions, counts and times: no content of a cell, and no name of a sheet, a file or a person.',
  show: 'Show the details',
  reading: 'Gathering the details…',
  details: 'Details',
  copy: 'Copy details',
  copied: 'The details are copied.',
  copyByHand: 'The details could not be copied from here. They are marked: press Ctrl+C (on a Mac, Command+C).',
} as const;
