import { describeLayout } from '../../../support/layoutHarness';

describeLayout('webVisits', {
  'Fiscal year': 'year',
  Month: 'month',
  'Visits to the website': 'visits',
  'No. of visits': 'visits',
  Members: null,
});
