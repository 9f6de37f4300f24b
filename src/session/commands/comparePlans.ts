import type { CommandHandler } from './commandHandlers';
import { computeWith } from './computeWith';

/** Shows what changed since an earlier plan, of the workbook as it is; null ends it. */
export const comparePlans: CommandHandler<'comparePlans'> = async (context, { earlier }) => {
  context.change({ message: null });
  await computeWith(context, { earlier });
};
