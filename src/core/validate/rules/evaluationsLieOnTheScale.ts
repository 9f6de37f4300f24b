import type { Finding, Place } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/source';
import { fieldPlace } from '../../read/block';
import { readNumber, type NumberReading } from '../../read/cells/counts';
import type { Cell } from '../../workbook/snapshot';
import { modelRule } from '../rule';
import { unreadableCells } from '../unreadableCells';

const USUAL_TOP = 5;

/**
 * An evaluation, of an activity or by a participant, is a number between 0 and the top of the scale: that of the plan's
 * rating target, else 5.
 */
export const evaluationsLieOnTheScale = modelRule(['evaluation-range'], (model) => {
  const top = scaleTop(model);
  const isOnScale = (reading: Given) => reading.kind === 'number' && reading.value >= 0 && reading.value <= top;
  return [
    ...model.activities.flatMap(({ evaluation, source }) =>
      evaluation.kind === 'blank' || isOnScale(evaluation)
        ? []
        : [offTheScale(evaluation, placeOf(source, 'evaluation'), top)],
    ),
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

function scaleTop({ plan }: Model): number {
  const targets = (plan?.actions ?? []).flatMap(({ indicators }) => indicators.map(({ target }) => target));
  const rating = targets.find((target) => target?.kind === 'rating');
  return rating?.of ?? USUAL_TOP;
}
