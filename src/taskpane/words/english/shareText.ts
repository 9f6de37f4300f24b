/** The words of the share check. */
export const shareText = {
  title: 'Before sharing the workbook',
  intro: 'Lists what a recipient would see that you may not mean to share. Nothing is changed.',
  list: 'List what would be seen',
  outOfDate: 'The workbook was changed since this was listed.',
  nothing: 'Nothing was found.',
  clear: (titles: readonly string[]) => `Looked for and not found: ${titles.join('; ')}.`,
  notListed: (titles: readonly string[]) =>
    `Could not be looked for here: ${titles.join('; ')}. The workbench, over a saved copy, lists these too.`,
} as const;
