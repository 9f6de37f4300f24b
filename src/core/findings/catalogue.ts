import { assessmentFindings } from './catalogue/assessmentFindings';
import { attendanceFindings } from './catalogue/attendanceFindings';
import { contactPointFindings } from './catalogue/contactPointFindings';
import { expertFindings } from './catalogue/expertFindings';
import { needsFindings } from './catalogue/needsFindings';
import { participantFindings } from './catalogue/participantFindings';
import { planFindings } from './catalogue/planFindings';
import { publicationFindings } from './catalogue/publicationFindings';
import { statusAndOutputFindings } from './catalogue/statusAndOutputFindings';
import { surveyFindings } from './catalogue/surveyFindings';
import { workbookFindings } from './catalogue/workbookFindings';
import { workplanFindings } from './catalogue/workplanFindings';
import { workshopFindings } from './catalogue/workshopFindings';

/** Every code the rules can give, in the words of an office. The order is that of the documentation. */
export const findingCatalogue = {
  ...workbookFindings,
  ...planFindings,
  ...workshopFindings,
  ...attendanceFindings,
  ...participantFindings,
  ...statusAndOutputFindings,
  ...publicationFindings,
  ...surveyFindings,
  ...assessmentFindings,
  ...workplanFindings,
  ...needsFindings,
  ...expertFindings,
  ...contactPointFindings,
};

export type FindingCode = keyof typeof findingCatalogue;
