import { unknownWord } from '../spelling';
import { activityRule } from '../rule';

/** A mode is online, in-person or hybrid. */
export const modesAreKnown = activityRule(['mode-unknown'], ({ mode, source }) =>
  unknownWord('mode-unknown', mode, source, 'mode'),
);
