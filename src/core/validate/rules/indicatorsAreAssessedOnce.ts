import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { placeOf, type Source } from '../../model/source';
import { foldText } from '../../read/cells/foldText';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/** An indicator stands once under its key element in an assessment. */
export const indicatorsAreAssessedOnce = modelRule(['assessment-indicator-duplicate'], ({ assessments }) =>
  (assessments?.list ?? []).flatMap(({ indicators }) => {
    const seen = new Map<string, Source>();
    return indicators.flatMap(({ indicator, principle, keyElement, source }): readonly Finding[] => {
      const text = foldText(indicator);
      if (text === '') return [];
      const key = `${principle} ${keyElement?.letter} ${text}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, source);
        return [];
      }
      const params = { first: formatPlace(first, 'indicator') };
      return [makeFinding('assessment-indicator-duplicate', placeOf(source, 'indicator'), params)];
    });
  }),
);
