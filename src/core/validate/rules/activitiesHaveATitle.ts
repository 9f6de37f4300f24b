import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { activityRule } from '../rule';

/** Every activity has a title. */
export const activitiesHaveATitle = activityRule(['title-missing'], ({ title, source }) =>
  title === '' && hasColumn(source, 'title') ? makeFinding('title-missing', placeOf(source, 'title')) : null,
);
