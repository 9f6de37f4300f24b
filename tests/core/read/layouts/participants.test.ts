import { describeLayout } from '../../../support/layoutHarness';

describeLayout('participants', {
  'Name of participant': 'name',
  Sex: 'gender',
  'M/F': 'gender',
  'Mr/Ms': 'title',
  Country: 'member',
  'Workshop No.': 'workshop',
  Email: null,
});
