import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { fixDate } from '../fixDate';
import { statusCells } from '../statusCells';
import { modelRule } from '../rule';

/** A cell of an instrument says yes, no, or since when; a date that cannot be told has its own finding. */
export const statusCellsAreReadable = modelRule(['status-unreadable'], (model) =>
  statusCells(model).flatMap(({ source, field, answer, date }) =>
    answer.kind === 'unreadable' && date === null
      ? [
          makeFinding(
            'status-unreadable',
            placeOf(source, field),
            { value: answer.text },
            { fix: fixDate(source, field) },
          ),
        ]
      : [],
  ),
);
