import type { statusAndOutputFindings } from '../catalogue/statusAndOutputFindings';
import type { Explanation } from './explanation';

/** Why something is found in Member status sheets and lists of outputs. */
export const statusAndOutputExplanations: Readonly<Record<keyof typeof statusAndOutputFindings, Explanation>> = {
  'status-unreadable': {
    help: 'Under an instrument, a cell says yes, no, or the date since when; a tick, 1 and 0 do too. This one says something else, so the Member is not counted for the action. Write yes, no or a date, and put remarks into a column of their own.',
    example: { wrong: 'In progress', right: 'No', params: { value: 'In progress' } },
    fix: 'Where only the month is misspelt, writes the date with the right month; other words of the cell stay.',
  },
  'status-column-unlinked': {
    help: 'The column holds answers such as yes and no, but its header names no action, so it is in no figure. If it belongs to an action, begin its header with the reference. If it does not, leave it.',
    example: { wrong: 'TFA', right: '1-(a) TFA', params: { header: 'TFA' } },
    fix: null,
  },
  'output-type-unknown': {
    help: 'The type tells publications, surveys, arrangements, contributions and other outputs apart. This word is none of the known types; the row counts for its actions all the same, but never as a contribution. Use a known word.',
    example: { wrong: 'Newsleter', right: 'Newsletter', params: { value: 'Newsleter' } },
    fix: 'Writes the known word that comes near into the cell.',
  },
  'quantity-invalid': {
    help: 'A quantity is a whole number, zero or more; an empty one is 1. This cell is no such number, so the row was counted as 1. Type the number alone, without words.',
    example: { wrong: 'several', right: '3', params: { value: 'several' } },
    fix: null,
  },
};
