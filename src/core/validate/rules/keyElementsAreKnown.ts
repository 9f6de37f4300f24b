import { makeFinding } from '../../findings/makeFinding';
import { assessedIndicators } from '../assessedIndicators';
import { modelRule } from '../rule';
import { saidCells } from '../saidCells';

/** A key element is one of its principle's; where that is not known, nothing can be said of it. */
export const keyElementsAreKnown = modelRule(['key-element-unknown'], (model) =>
  saidCells(assessedIndicators(model), ({ keyElement }) => keyElement).flatMap(({ reading, place, indicator }) => {
    const principle = indicator.said.principle?.reading ?? null;
    if (reading.kind !== 'unknown' || principle?.kind === 'unknown') return [];
    const { text, near } = reading;
    const suggestion =
      near === null ? '' : ` "${near.name}" is key element ${near.letter} of principle ${near.principle}.`;
    const of = principle === null ? 'the six principles' : `principle ${principle.principle.number}`;
    return [makeFinding('key-element-unknown', place, { value: text, of, suggestion })];
  }),
);
