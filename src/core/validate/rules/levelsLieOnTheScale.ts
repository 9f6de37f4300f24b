import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { assessedIndicators } from '../assessedIndicators';
import { typedText } from '../fixText';
import { modelRule } from '../rule';

/** A level of a gender assessment is one of its scale, or N/A. */
export const levelsLieOnTheScale = modelRule(['assessment-level-invalid'], (model) =>
  assessedIndicators(model).flatMap(({ level, source }) => {
    // A cell with an error has its own finding, and no text.
    if (level.kind !== 'invalid' || level.text === '') return [];
    const from = typedText(source, 'level');
    const fix = from === null || level.suggestion === null ? null : { from, to: level.suggestion };
    return [makeFinding('assessment-level-invalid', placeOf(source, 'level'), { value: level.text }, { fix })];
  }),
);
