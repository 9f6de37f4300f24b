import { formatIsoDay } from '../../core';
import { sessionText } from '../words/english';
import type { CommandHandler } from './commandHandlers';
import { readAndCompute } from './compute';
import { keepChoice } from './keepChoice';

/**
 * Keeps a finding set aside in the workbook, or brings it back, and checks again. Nothing on the sheets is written. What
 * changed since the check is looked at first: a finding is judged by what its cell holds.
 */
export const setAside: CommandHandler<'setAside'> = async (context, { finding, reason }) => {
  if (context.state.isOutOfDate) {
    await readAndCompute(context);
    return context.change({ message: { kind: 'warning', text: sessionText.changedMeanwhile.finding } });
  }
  const day = formatIsoDay(context.today());
  const where = `${finding.sheet} ${finding.cell}`;
  const done = reason === null ? sessionText.broughtBack(where) : sessionText.setAside(where);
  await keepChoice(context, { kind: 'setAside', finding, reason, day }, done);
};
