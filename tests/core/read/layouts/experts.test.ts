import { describeLayout } from '../../../support/layoutHarness';

describeLayout('experts', {
  'Name of the Expert': 'name',
  'Customs Administration': 'administration',
  'Category of accreditation': 'category',
  'Expiry Date': 'validUntil',
  'Accredited since': 'accreditedOn',
  'Area of expertise': 'expertise',
  Passport: null,
});
