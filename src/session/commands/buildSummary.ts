import type { CommandHandler } from './commandHandlers';

/** Says plainly that the summary sheets are not part of this version. */
export const buildSummary: CommandHandler<'buildSummary'> = ({ change }) => {
  const text = 'The RCP summary comes with a later version. Check and Update columns are ready to use.';
  change({ message: { kind: 'info', text } });
};
