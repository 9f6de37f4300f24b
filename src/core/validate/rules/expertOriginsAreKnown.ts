import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { namesOriginsAlone } from '../../read/cells/experts/expertOrigins';
import { respelled, typedText } from '../fixText';
import { activityRule } from '../rule';

/**
 * The origins of a workshop's experts are Members or bodies that are known. What comes near to a Member may be a person's
 * name, so it is not repeated; where a number stands with each origin of the cell it is none, and can be corrected.
 */
export const expertOriginsAreKnown = activityRule(['expert-origin-unknown'], ({ experts, source }, { directory }) =>
  experts.flatMap(({ near }) => {
    if (near === null) return [];
    const { name } = near.member;
    const isSafe = namesOriginsAlone(typedText(source, 'experts') ?? '', directory);
    const fix = isSafe ? respelled(source, 'experts', near.text, name) : null;
    return [makeFinding('expert-origin-unknown', placeOf(source, 'experts'), { member: name }, { fix })];
  }),
);
