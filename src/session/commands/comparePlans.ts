import type { CommandHandler } from './commandHandlers';
import { computeAgain } from './compute';

/** Shows what changed since an earlier plan, of the workbook as it is; null ends it. */
export const comparePlans: CommandHandler<'comparePlans'> = async (context, { earlier }) => {
  context.change({ earlier, message: null });
  await computeAgain(context);
};
