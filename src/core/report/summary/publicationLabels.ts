import type { PublicationType } from '../../model/publications/issueSeries';

/** The types of publications as a table names them. */
export const publicationLabels: Readonly<Record<PublicationType, string>> = {
  newsletter: 'Newsletters',
  'good practice report': 'Good practice reports',
  'special essay': 'Special essays',
  brochure: 'Brochures',
};
