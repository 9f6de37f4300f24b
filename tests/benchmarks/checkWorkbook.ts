import { defaultSettings, type Day, type Finding, type WorkbookSnapshot } from '../../src/core';
import { buildModel } from '../../src/core/model/buildModel';
import { validate } from '../../src/core/validate/validate';

/** The check alone: reading, model and rules, without the figures and the update of a whole run. */
export function checkWorkbook(workbook: WorkbookSnapshot, today: Day): readonly Finding[] {
  return validate(buildModel([workbook], { today, settings: defaultSettings }));
}
