import { describeLayout } from '../../../support/layoutHarness';

describeLayout('memberStatus', {
  'Member administration': 'member',
  '1-(g) RKC': null,
  RKC: null,
});
