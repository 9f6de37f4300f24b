import { unknownWord } from '../spelling';
import { activityRule } from '../rule';

/** A status is one of the known words. */
export const statusesAreKnown = activityRule(['activity-status-unknown'], ({ status, source }) =>
  unknownWord('activity-status-unknown', status, source, 'status'),
);
