import { assessmentSheet } from '../../../support/assessmentSheet';
import { expertSheet, wholeContactSheet } from '../../../support/expertSheets';
import { entitySheet, publicationSheet, visitSheet } from '../../../support/publicationSheets';
import { needsSheets } from './needsSheets';

export const PUBLICATIONS = 'Publications';
export const VISITS = 'Web visits';
export const ENTITIES = 'Regional entities';
export const ASSESSMENT = 'Gender assessment';
export const EXPERTS = 'Expert register';
export const CONTACTS = 'Contact points';

/** The sheets of the office's other instruments, without a slip; the clean sample keeps none of them. */
export const instrumentSheets = {
  [PUBLICATIONS]: publicationSheet(),
  [VISITS]: visitSheet(),
  [ENTITIES]: entitySheet(),
  [ASSESSMENT]: assessmentSheet(),
  ...needsSheets,
  [EXPERTS]: expertSheet(),
  [CONTACTS]: wholeContactSheet(),
};
