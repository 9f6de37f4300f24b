import { describeLayout } from '../../../support/layoutHarness';

describeLayout('needs', {
  'Requesting Member': 'member',
  'Training needs (by topic)': 'topic',
  'Priority (1-3)': 'priority',
  'Fiscal year requested': null,
  'SAP ref.': 'planActions',
  Remarks: null,
});
