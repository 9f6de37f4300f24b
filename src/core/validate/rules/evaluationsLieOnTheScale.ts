import type { Finding, Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { evaluationTop } from '../../model/evaluationTop';
import { placeOf } from '../../model/source';
import { fieldPlace } from '../../read/block';
import { readNumber, type NumberReading } from '../../read/cells/counts';
import type { EvaluationReading } from '../../read/cells/evaluations';
import type { Cell } from '../../workbook/snapshot';
import { modelRule } from '../rule';
import { unreadableCells } from '../unreadableCells';

/**
 * An evaluation, of an activity or by a participant, is a number between 0 and the top of the scale: that of the plan's
 * rating target, else 5.
 */
export const evaluationsLieOnTheScale = modelRule(['evaluation-range'], (model) => {
  const top = evaluationTop(model.plan);
  const isOnScale = (reading: Given) => reading.kind === 'number' && reading.value >= 0 && reading.value <= top;
  return [
    ...model.activities.flatMap(({ evaluation, source }) => {
      const number = numberIn(evaluation, top);
      return number === null || isOnScale(number) ? [] : [offTheScale(number, placeOf(source, 'evaluation'), top)];
    }),
    ...model.participantLists.flatMap(({ block }) =>
      unreadableCells(block, 'rating', readRating, isOnScale).map(({ row, reading, more }) =>
        offTheScale(reading, fieldPlace(block, row, 'rating'), top, more),
      ),
    ),
  ];
});

type Given = Exclude<NumberReading, { kind: 'blank' }>;

function readRating(cell: Cell): Given | null {
  const reading = readNumber(cell);
  return reading.kind === 'blank' ? null : reading;
}

function offTheScale(reading: Given, place: Place, top: number, more = ''): Finding {
  const value = reading.kind === 'number' ? reading.value : `"${reading.text}"`;
  return makeFinding('evaluation-range', place, { value, top, more });
}

/** An answer in words has a rule of its own; one with the scale's top, such as "6/5", is a number. */
function numberIn(evaluation: EvaluationReading, top: number): Given | null {
  if (evaluation.kind === 'number' || evaluation.kind === 'invalid') return evaluation;
  const isWritten = evaluation.kind === 'worded' && !evaluation.isMapped && evaluation.of === top;
  return isWritten ? { kind: 'number', value: evaluation.points, asText: null } : null;
}
