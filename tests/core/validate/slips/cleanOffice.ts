import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, type Finding, type WorkbookSnapshot } from '../../../../src/core';
import { buildModel } from '../../../../src/core/model/buildModel';
import { validate } from '../../../../src/core/validate/validate';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { day } from '../../../support/ruleHarness';
import { addSheets } from './edits';
import { listSheets } from './listSheets';
import { instrumentSheets } from './instrumentSheets';
import { workplanSheet } from './workplanSheet';

export const PLAN = 'Action plan';
export const FIRST = 'Workshops 2024-25';
export const SECOND = 'Workshops 2025-26';

const SAMPLE = join(__dirname, '../../../../assets/sample/sample-clean.xlsx');

/** The clean sample as it is shipped: a plan and two years of workshops. */
export const cleanSample: WorkbookSnapshot = readXlsx(readFileSync(SAMPLE), '').snapshot;

/** The clean sample with participants, Member status and outputs, which it does not keep. */
export const cleanOffice: WorkbookSnapshot = addSheets(listSheets).apply(cleanSample, '', '');

/** The clean sample with a work plan, which is judged by the whole plan and so stands beside it alone. */
export const cleanPlanning: WorkbookSnapshot = addSheets(workplanSheet).apply(cleanSample, '', '');

/** The clean sample with the sheets of the other instruments. */
export const cleanInstruments: WorkbookSnapshot = addSheets(instrumentSheets).apply(cleanSample, '', '');

/** The findings of a check as of 31 December 2025, the day the sample is meant for. */
export function check(workbook: WorkbookSnapshot): readonly Finding[] {
  const dates = { today: day('2026-01-05'), asOf: day('2025-12-31') };
  return validate(buildModel([workbook], { ...dates, settings: defaultSettings }));
}
