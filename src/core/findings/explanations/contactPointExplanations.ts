import type { contactPointFindings } from '../catalogue/contactPointFindings';
import type { Explanation } from './explanation';

/** Why something is found in lists of contact points. */
export const contactPointExplanations: Readonly<Record<keyof typeof contactPointFindings, Explanation>> = {
  'contact-point-missing': {
    help: 'Every Member of the region has a contact point, so that somebody can be asked. This row gives neither a name nor an e-mail address, or Members of the region stand in no row at all; these count for no officer. Fill in the contact point, or add a row for the Member.',
    example: { wrong: '(empty)', right: 'A contact point', params: { what: 'No contact point is given for Fiji.' } },
    fix: null,
  },
  'contact-point-duplicate': {
    help: 'A Member stands once in the list, so that it is clear which officer looks after it. A row above names the same Member already, and that one is used. Delete one of the rows, or correct the Member.',
    example: {
      wrong: 'A Member as in an earlier row',
      right: 'The Member of this row',
      params: { member: 'Fiji', first: 'Contacts A3' },
    },
    fix: null,
  },
};
