import { recalculate } from '../model/recalculate';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import type { SimObject } from './simObject';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel itself: when it calculates, and how people at the machine write numbers. */
export function applicationObject(workbook: WorkbookModel): SimObject {
  return {
    type: 'Application',
    scalars: {
      CalculationMode: () => workbook.calculationMode,
      CalculationState: () => (workbook.isCalculated ? 'Done' : 'Pending'),
      DecimalSeparator: () => workbook.culture.decimal,
      ThousandsSeparator: () => workbook.culture.thousands,
      UseSystemSeparators: () => true,
    },
    setters: {
      CalculationMode: (value) => {
        if (!MODES.includes(String(value))) throw new SimError('InvalidArgument', 'Application.calculationMode');
        workbook.calculationMode = String(value);
        workbook.isCalculated = false;
      },
    },
    navigation: { CultureInfo: () => cultureObject(workbook) },
    methods: {
      Calculate: (type) => {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type))) {
          throw new SimError('InvalidArgument', 'Application.calculate');
        }
        recalculate(workbook, 'Application.calculate', false);
        workbook.isCalculated = true;
      },
      SuspendApiCalculationUntilNextSync: () => {
        workbook.isCalculationSuspended = true;
      },
      // What the screen shows is not simulated.
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

function cultureObject({ culture }: WorkbookModel): SimObject {
  const numbers: SimObject = {
    type: 'NumberFormatInfo',
    scalars: {
      NumberDecimalSeparator: () => culture.decimal,
      NumberGroupSeparator: () => culture.thousands,
    },
  };
  const dates: SimObject = { type: 'DatetimeFormatInfo', scalars: { ShortDatePattern: () => culture.shortDate } };
  return {
    type: 'CultureInfo',
    scalars: { Name: () => culture.name },
    navigation: { NumberFormat: () => numbers, DatetimeFormat: () => dates },
  };
}
