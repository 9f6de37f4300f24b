import { makeFinding } from '../../findings/makeFinding';
import { assessedIndicators } from '../assessedIndicators';
import { modelRule } from '../rule';
import { saidCells } from '../saidCells';

/** A key element stands under the principle it is part of. */
export const keyElementsFitTheirPrinciple = modelRule(['key-element-misplaced'], (model) =>
  saidCells(assessedIndicators(model), ({ keyElement }) => keyElement).flatMap(({ reading, place, indicator }) => {
    const principle = indicator.said.principle?.reading;
    if (reading.kind !== 'misplaced' || principle?.kind !== 'known') return [];
    const params = { value: reading.text, own: reading.element.principle, under: principle.principle.number };
    return [makeFinding('key-element-misplaced', place, params)];
  }),
);
