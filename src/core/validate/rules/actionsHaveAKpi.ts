import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { actionRule } from '../rule';
import { nameOf } from '../nameOf';

/** Every action has a KPI. */
export const actionsHaveAKpi = actionRule(['kpi-missing'], (action) =>
  action.kpiText === '' && hasColumn(action.source, 'kpi')
    ? makeFinding('kpi-missing', placeOf(action.source, 'kpi'), { action: nameOf(action) })
    : null,
);
