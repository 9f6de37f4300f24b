import { describeLayout } from '../../../support/layoutHarness';

describeLayout('contactPoints', {
  'Responsible Officer (ROCB A/P)': 'responsibleOfficer',
  Officer: null,
  'Sub-Region': 'subRegion',
  'Name of contact point': 'contact',
  'E-mail': 'email',
  Passport: null,
});
