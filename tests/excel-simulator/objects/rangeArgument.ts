import type { Range } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import { SimError } from '../simError';
import { isSimObject } from './simObject';

/** An argument that must be a range of a sheet. */
export function rangeArgument(value: unknown, sheet: SheetModel, location: string): Range {
  if (!isSimObject(value) || !value.ref?.range || value.ref.sheet !== sheet)
    throw new SimError('InvalidArgument', location);
  return value.ref.range;
}
