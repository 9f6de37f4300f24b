import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { textArgument } from './simObject';

/** @throws SimError for a name that Excel does not take, or that another sheet has. */
export function sheetName(workbook: WorkbookModel, own: SheetModel | null, name: unknown, location: string): string {
  const text = textArgument(name, location);
  const isUsable = text.length > 0 && text.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(text);
  if (!isUsable) throw new SimError('InvalidArgument', location);
  const other = workbook.findSheetByName(text);
  if (other && other !== own) throw new SimError('ItemAlreadyExists', location);
  return text;
}
