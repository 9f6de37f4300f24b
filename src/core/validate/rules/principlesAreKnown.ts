import { makeFinding } from '../../findings/makeFinding';
import { assessedIndicators } from '../assessedIndicators';
import { modelRule } from '../rule';
import { saidCells } from '../saidCells';

/** A principle that indicators of a gender assessment stand under is one of the six. */
export const principlesAreKnown = modelRule(['principle-unknown'], (model) =>
  saidCells(assessedIndicators(model), ({ principle }) => principle).flatMap(({ reading, place }) => {
    if (reading.kind === 'known') return [];
    const { text, near } = reading;
    const suggestion = near === null ? '' : ` "${near.name}" is principle ${near.number}.`;
    return [makeFinding('principle-unknown', place, { value: text, suggestion })];
  }),
);
