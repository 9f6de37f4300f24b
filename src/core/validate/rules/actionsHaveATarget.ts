import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { actionRule } from '../rule';
import { nameOf } from '../nameOf';

/** Every action has a target. */
export const actionsHaveATarget = actionRule(['target-missing'], (action) =>
  action.targetText === '' && hasColumn(action.source, 'target')
    ? makeFinding('target-missing', placeOf(action.source, 'target'), { action: nameOf(action) })
    : null,
);
