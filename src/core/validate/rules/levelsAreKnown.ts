import { unknownWord } from '../spelling';
import { activityRule } from '../rule';

/** A level is one of the known words. */
export const levelsAreKnown = activityRule(['level-unknown'], ({ level, source }) =>
  unknownWord('level-unknown', level, source, 'level'),
);
