import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { assessedIndicators } from '../assessedIndicators';
import { modelRule } from '../rule';

/** Every indicator of a gender assessment has a level, be it N/A. */
export const indicatorsHaveALevel = modelRule(['assessment-level-missing'], (model) =>
  assessedIndicators(model)
    .filter(({ level, source }) => level.kind === 'blank' && hasColumn(source, 'level'))
    .map(({ source }) => makeFinding('assessment-level-missing', placeOf(source, 'level'))),
);
