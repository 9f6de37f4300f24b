import { assessmentSlips } from './assessmentSlips';
import { cleanInstruments, cleanOffice, cleanPlanning, cleanSample } from './cleanOffice';
import { expertSlips } from './expertSlips';
import { instrumentSheets } from './instrumentSheets';
import { needsSlips } from './needsSlips';
import { outputSlips } from './outputSlips';
import { participantSlips } from './participantSlips';
import { planSlips } from './planSlips';
import { publicationSlips } from './publicationSlips';
import type { Slip } from './slip';
import { statusSlips } from './statusSlips';
import { surveySlips } from './surveySlips';
import { workbookSlips } from './workbookSlips';
import { WORKPLAN } from './workplanSheet';
import { workplanSlips } from './workplanSlips';
import { workshopCountSlips } from './workshopCountSlips';
import { workshopSlips } from './workshopSlips';

/** Every slip of the tables. */
export const allSlips: readonly Slip[] = [
  ...workbookSlips,
  ...planSlips,
  ...workshopSlips,
  ...workshopCountSlips,
  ...participantSlips,
  ...statusSlips,
  ...outputSlips,
  ...publicationSlips,
  ...expertSlips,
  ...surveySlips,
  ...assessmentSlips,
  ...workplanSlips,
  ...needsSlips,
];

/** The clean workbook a slip is made in: the sample, with its lists only where the slip stands on one of them. */
export function cleanFor({ sheet }: Slip) {
  if (sheet === WORKPLAN) return cleanPlanning;
  if (sheet in instrumentSheets) return cleanInstruments;
  return cleanSample.sheets.some(({ name }) => name === sheet) ? cleanSample : cleanOffice;
}
