import { snapshotFrom } from '../../support/snapshotFrom';
import type { ExcelSimulator } from '../excelSimulator';
import type { Culture } from '../model/culture';

/** A call that Excel refuses, with the code it documents. */
export interface WrongCall {
  readonly what: string;
  readonly code: string;
  /** The version of ExcelApi this happens in; 1.13 when left out. */
  readonly excelApi?: string;
  /** How the machine writes numbers and formulas; as in the United States when left out. */
  readonly culture?: Culture;
  /** What is sent before, in a request of its own. */
  readonly before?: (context: Excel.RequestContext) => unknown;
  /** What happens to the workbook after that. */
  readonly meanwhile?: (simulator: ExcelSimulator) => void;
  readonly work: (context: Excel.RequestContext, simulator: ExcelSimulator) => unknown;
}

type Work = WrongCall['work'];

export function wrong(what: string, code: string, work: Work, more: Partial<WrongCall> = {}): WrongCall {
  return { what, code, work, ...more };
}

/** A call that needs a later ExcelApi than the one there is. */
export function tooNew(what: string, excelApi: string, work: Work): WrongCall {
  return { what: `${what} in ExcelApi ${excelApi}`, code: 'ApiNotFound', excelApi, work };
}

export const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target'],
      ['Train', 5],
    ],
    Locked: [['kept'], [1]],
  },
  {
    tables: [
      { sheet: 'Plan', name: 'PlanTable', range: 'A1:B2' },
      { sheet: 'Locked', name: 'LockedTable', range: 'A1:A2' },
    ],
    names: [{ name: 'Known', reference: 'Plan!$A$1' }],
    state: '<state xmlns="urn:plan-monitor:1"/>',
    protectedSheets: ['Locked'],
  },
);

export const plan = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Plan');
export const locked = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Locked');
export const planCell = (context: Excel.RequestContext, address = 'D1') => plan(context).getRange(address);
export const lockedCell = (context: Excel.RequestContext) => locked(context).getRange('D1');
export const planTable = (context: Excel.RequestContext) => plan(context).tables.getItem('PlanTable');

export const readOnly: WrongCall['meanwhile'] = ({ workbook }) => {
  workbook.isReadOnly = true;
};

export const lockPlan: WrongCall['meanwhile'] = ({ workbook }) => {
  workbook.findSheet('Plan')!.isProtected = true;
};
