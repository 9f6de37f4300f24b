import type { CatalogueEntry } from './catalogueEntry';

/** What a check says of lists of contact points. */
export const contactPointFindings = {
  'contact-point-missing': { title: 'Contact point missing', severity: 'note', message: '{what}' },
  'contact-point-duplicate': {
    title: 'Member with two contact points',
    severity: 'warning',
    message: '{member} already stands in the list of contact points in {first}; that row was used.',
  },
} as const satisfies Record<string, CatalogueEntry>;
