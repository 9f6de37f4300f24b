import type { Model } from '../../model/model';
import { writeSample } from './sample/writeSample';
import type { StartedSheets } from './starter';
import { writeBlankSheet, type BlankSheetChoice } from './writeBlankSheet';

/** What to start with: a blank sheet for a role, or the sample to try the product on. */
export type StarterChoice = BlankSheetChoice | { readonly role: 'sample' };

/** New sheets at the end of the first workbook, which are staff's own from then on. */
export function writeStarter(model: Model, choice: StarterChoice): StartedSheets {
  return choice.role === 'sample' ? writeSample(model.workbooks[0]!, model.today) : writeBlankSheet(model, choice);
}
