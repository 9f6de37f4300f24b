import { attendanceFindings } from './catalogue/attendanceFindings';
import { participantFindings } from './catalogue/participantFindings';
import { planFindings } from './catalogue/planFindings';
import { statusAndOutputFindings } from './catalogue/statusAndOutputFindings';
import { workbookFindings } from './catalogue/workbookFindings';
import { workshopFindings } from './catalogue/workshopFindings';

/** Every code the rules can give, in the words of an office. The order is that of the documentation. */
export const findingCatalogue = {
  ...workbookFindings,
  ...planFindings,
  ...workshopFindings,
  ...attendanceFindings,
  ...participantFindings,
  ...statusAndOutputFindings,
};

export type FindingCode = keyof typeof findingCatalogue;
