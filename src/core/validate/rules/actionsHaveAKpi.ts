import { makeFinding } from '../../findings/makeFinding';
import { hasColumn, placeOf } from '../../model/source';
import { foldText } from '../../read/cells/foldText';
import { actionRule } from '../rule';
import { nameOf } from '../nameOf';

/** Every action has a KPI; a lone dash is none. */
export const actionsHaveAKpi = actionRule(['kpi-missing'], (action) =>
  foldText(action.kpiText) === '' && hasColumn(action.source, 'kpi')
    ? makeFinding('kpi-missing', placeOf(action.source, 'kpi'), { action: nameOf(action) })
    : null,
);
